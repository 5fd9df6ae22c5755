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
 * @param patterns all of which have to be found
 */
record Words(List<String> patterns) {
  private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]+)");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\.*+?{}()\\[\\]|^$-]");
  private static final String BEFORE = "(^|[^\\p{L}\\p{N}])";
  private static final String AFTER = "($|[^\\p{L}\\p{N}])";

  Words {
    patterns = List.copyOf(patterns);
  }

  static Words of(String text) {
    List<String> patterns = new ArrayList<>();
    Matcher parts = PART.matcher(text.toLowerCase(Locale.ROOT));
    while (parts.find()) {
      boolean quoted = parts.group(1) != null;
      String words = (quoted ? parts.group(1) : parts.group(2)).strip();
      if (!words.isEmpty()) {
        patterns.add(BEFORE + escaped(words) + (quoted ? AFTER : ""));
      }
    }
    return new Words(patterns);
  }

  private static String escaped(String words) {
    return SPECIAL
        .matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()))
        .replaceAll("\\s+", "\\\\s+")
        .replaceAll("['’]", "['’]");
  }

  /** Whether a text in lower case has them all. */
  Predicate<String> test() {
    List<Predicate<String>> tests =
        patterns.stream().map(Pattern::compile).map(Pattern::asPredicate).toList();
    return text -> tests.stream().allMatch(test -> test.test(text));
  }
}
