package hearsay.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a free text looks for: every word as the beginning of a word, and what stands in quotation
 * marks just so.
 *
 * <p>The patterns mean the same in Java and in SPARQL's {@code REGEX}, and are for text in lower
 * case.
 *
 * @param parts all of which have to be found
 */
record Words(List<Part> parts) {
  /**
   * A word or quoted words.
   *
   * @param some letters that are in all that the pattern finds, to look for quickly
   */
  record Part(String some, String pattern) {}

  private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]+)");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\.*+?{}()\\[\\]|^$-]");
  private static final String BEFORE = "(^|[^\\p{L}\\p{N}])";
  private static final String AFTER = "($|[^\\p{L}\\p{N}])";

  Words {
    parts = List.copyOf(parts);
  }

  static Words of(String text) {
    List<Part> found = new ArrayList<>();
    Matcher parts = PART.matcher(text.toLowerCase(Locale.ROOT));
    while (parts.find()) {
      boolean quoted = parts.group(1) != null;
      String words = (quoted ? parts.group(1) : parts.group(2)).strip();
      if (!words.isEmpty()) {
        String some = words.split("[\\s'’]", -1)[0];
        found.add(new Part(some, BEFORE + escaped(words) + (quoted ? AFTER : "")));
      }
    }
    return new Words(found);
  }

  private static String escaped(String words) {
    return SPECIAL
        .matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()))
        .replaceAll("\\s+", "\\\\s+")
        .replaceAll("['’]", "['’]");
  }

  /** The patterns, for a query. */
  List<String> patterns() {
    return parts.stream().map(Part::pattern).toList();
  }

  /** Whether a text in lower case has them all. */
  Predicate<String> test() {
    return parts.stream().map(Words::test).reduce(text -> true, Predicate::and);
  }

  private static Predicate<String> test(Part part) {
    Predicate<String> pattern = Pattern.compile(part.pattern()).asPredicate();
    return text -> text.contains(part.some()) && pattern.test(text);
  }
}
