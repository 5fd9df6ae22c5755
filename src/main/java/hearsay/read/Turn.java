package hearsay.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraph with which someone begins to speak in an interview.
 *
 * @param block which paragraph
 * @param style how the change of speaker is shown
 * @param speaker what stands before the colon, or nothing
 * @param skip how many characters at the beginning are not speech
 * @param asks whether it ends with a question mark
 * @param quoted whether it opens with a quotation mark
 */
record Turn(int block, Style style, String speaker, int skip, boolean asks, boolean quoted) {
  /** How an interview shows that the speaker changes. */
  enum Style {
    /** Q: and A:. */
    LETTER,
    /** The questions are in bold. */
    BOLD,
    /** Every speech begins with a dash. */
    DASH,
    /** Every speech begins with the speaker's name and a colon. */
    NAME
  }

  private static final int LONGEST_LABEL = 45;
  private static final Pattern LETTER =
      Pattern.compile("(Q|A|Question|Answer|QUESTION|ANSWER)(?:: ?|\\. )(?=\\S)");
  private static final Pattern NAME =
      Pattern.compile(
          "[\"“]?((?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,4}"
              + "(?: \\([^()]{1,20}\\))?):(?= ?\\S)");

  /** The turn that {@code paragraph} begins, if it does. */
  static Optional<Turn> at(int block, String paragraph, boolean emphasised) {
    boolean asks = Chars.last(paragraph) == '?';
    if (paragraph.length() > 3
        && Chars.isDash(paragraph.charAt(0))
        && Chars.isBlank(paragraph.charAt(1))) {
      return Optional.of(new Turn(block, Style.DASH, "", blanks(paragraph, 1), asks, false));
    }
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_LABEL));
    Matcher letter = LETTER.matcher(start);
    if (letter.lookingAt()) {
      String who = letter.group(1).substring(0, 1).toUpperCase(Locale.ROOT);
      return Optional.of(new Turn(block, Style.LETTER, who, letter.end(), asks, false));
    }
    if (emphasised && asks) {
      return Optional.of(new Turn(block, Style.BOLD, "", 0, true, false));
    }
    Matcher name = NAME.matcher(start);
    return name.lookingAt()
        ? Optional.of(
            new Turn(
                block, Style.NAME, name.group(1), 0, asks, Chars.isOpener(paragraph.charAt(0))))
        : Optional.empty();
  }

  private static int blanks(String paragraph, int from) {
    int end = from;
    while (end < paragraph.length() - 1 && Chars.isBlank(paragraph.charAt(end))) {
      end++;
    }
    return end;
  }
}
