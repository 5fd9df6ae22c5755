package hearsay.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what is filed under a name, whatever its capitals.
 *
 * @param <T> what is filed
 */
final class NameIndex<T> {
  private final Map<String, List<T>> byKey = new HashMap<>();
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();

  /** Where a name ends in a list of words (exclusive), and what was made of it. */
  record Stretch<R>(int to, List<R> values) {}

  void put(String key, T value) {
    String small = key.toLowerCase(Locale.ROOT);
    byKey.computeIfAbsent(small, any -> new ArrayList<>(1)).add(value);
    longestByFirstWord.merge(firstWord(small), NameKey.countWords(small), Math::max);
  }

  List<T> at(String key) {
    return byKey.getOrDefault(key.toLowerCase(Locale.ROOT), List.of());
  }

  /** The longest name that starts at word {@code from} and for whose key {@code of} has values. */
  <R> Optional<Stretch<R>> longest(List<String> words, int from, Function<String, List<R>> of) {
    if (!Character.isLetterOrDigit(words.get(from).codePointAt(0))) {
      return Optional.empty();
    }
    String first = firstWord(NameKey.of(words.get(from)).toLowerCase(Locale.ROOT));
    int limit = longestByFirstWord.getOrDefault(first, 0);
    StringBuilder text = new StringBuilder();
    Optional<Stretch<R>> longest = Optional.empty();
    for (int to = from + 1; limit > 0 && to <= words.size(); to++) {
      String word = words.get(to - 1);
      text.append(text.isEmpty() ? "" : " ").append(word);
      String key = NameKey.of(text.toString());
      if (NameKey.countWords(key) > limit) {
        break;
      }
      List<R> values = NameKey.endsAName(word) ? of.apply(key) : List.of();
      if (!values.isEmpty()) {
        longest = Optional.of(new Stretch<>(to, values));
      }
    }
    return longest;
  }

  private static String firstWord(String key) {
    int end = key.indexOf(' ');
    return end < 0 ? key : key.substring(0, end);
  }
}
