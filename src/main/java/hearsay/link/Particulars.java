package hearsay.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names and numbers of a text, in lower case.
 *
 * <p>A copy keeps them. A report written to a formula, of next week's tender or another bank's
 * bond, shares the formula and changes them.
 */
record Particulars(Set<String> words) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  Particulars {
    words = Set.copyOf(words);
  }

  static Particulars of(String text) {
    List<String> all = WORD.matcher(text).results().map(MatchResult::group).toList();
    Set<String> common =
        all.stream()
            .filter(word -> Character.isLowerCase(word.codePointAt(0)))
            .collect(Collectors.toSet());
    return new Particulars(
        all.stream()
            .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !common.contains(word)) // began a sentence, no more
            .collect(Collectors.toSet()));
  }

  /** The share of these that {@code other} has, too. */
  double within(Particulars other) {
    long shared = words.stream().filter(other.words::contains).count();
    return words.isEmpty() ? 1 : (double) shared / words.size();
  }
}
