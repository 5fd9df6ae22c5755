package hearsay.read;

import java.util.List;
import java.util.regex.Pattern;

/** Knows an article's headline by its look and place. */
final class Headlines {
  private static final int LONGEST = 200;
  private static final int LONGEST_STOPPED = 130;
  private static final int LEAST_BODY = 60;
  private static final Pattern SENTENCE_END =
      Pattern.compile("\\p{Ll}[.?!][\"”’']? +\\p{Lu}\\p{Ll}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]{3,}");

  private Headlines() {}

  /**
   * Whether the first of {@code paragraphs} is the headline: short, one sentence at most, not in
   * quotation marks as a whole, with longer text after it; with a full stop only if the rest is
   * much longer or its words are capitalised.
   */
  static boolean first(List<String> paragraphs) {
    if (paragraphs.size() < 2) {
      return false;
    }
    String first = paragraphs.getFirst();
    if (first.length() > LONGEST || !Chars.hasLetter(first) || SENTENCE_END.matcher(first).find()) {
      return false;
    }
    int body = paragraphs.stream().skip(1).limit(5).mapToInt(String::length).max().orElse(0);
    if (body < LEAST_BODY) {
      return false;
    }
    return switch (Chars.last(first)) {
      case ':', ',' -> false;
      case '.' ->
          isTitleCase(first)
              || (first.length() <= LONGEST_STOPPED && 2 * body > 3 * first.length());
      default -> true;
    };
  }

  private static boolean isTitleCase(String line) {
    long words = WORD.matcher(line).results().count();
    long capital =
        WORD.matcher(line)
            .results()
            .filter(m -> Character.isUpperCase(m.group().charAt(0)))
            .count();
    return words > 2 && capital * 10 >= words * 7;
  }
}
