package hearsay.read;

import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a headline that somebody glued to the first sentence with a hyphen: <i>Harbour Opens After
 * Three Weeks-The harbour opened on Friday</i>.
 */
final class GluedTitle {
  private static final int LONGEST = 200;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern HYPHEN = Pattern.compile("(?<=[^\\s–—-]) ?-(?=[\\p{Lu}“\"‘])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’.-]*");
  private static final Pattern SMALL =
      Pattern.compile(
          "(?:an?|and|as|at|but|by|for|from|in|into|is|its?|nor|of|on|or|over|so|the|to|up|via|with"
              + "|after|amid|than|vs)");

  private GluedTitle() {}

  /** {@code paragraphs}, the first of them in two, if there is a headline in it. */
  static List<Paragraph> parted(String text, List<Paragraph> paragraphs) {
    if (paragraphs.isEmpty() || paragraphs.getFirst().known().isPresent()) {
      return paragraphs;
    }
    Span first = paragraphs.getFirst().span();
    Matcher hyphen = HYPHEN.matcher(text).region(first.start(), first.end());
    List<Paragraph> parted = paragraphs;
    while (hyphen.find() && hyphen.start() - first.start() <= LONGEST) {
      Span title = new Span(first.start(), hyphen.start());
      Span rest = new Span(hyphen.end(), first.end());
      if (title.length() < rest.length() && isTitle(title.in(text))) {
        parted = new ArrayList<>(paragraphs);
        parted.set(0, new Paragraph(title, false, Optional.of(Block.Kind.HEADLINE)));
        parted.add(1, new Paragraph(rest, false));
      }
    }
    return parted;
  }

  /** Whether all words but the small ones are written with capitals. */
  private static boolean isTitle(String line) {
    List<String> words =
        WORD.matcher(line)
            .results()
            .map(word -> word.group())
            .filter(word -> !SMALL.matcher(word).matches())
            .toList();
    long capital = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return words.size() >= FEWEST_WORDS
        && (capital == words.size() || (words.size() > 5 && capital >= words.size() - 1));
  }
}
