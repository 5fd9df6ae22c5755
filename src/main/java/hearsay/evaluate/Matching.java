package hearsay.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Compares what was made of a kind with the gold, over several articles: how much matches, which
 * qualities of it are right, and what does not match.
 */
final class Matching {
  /** What is asked of those that match: whether it is the same in both. */
  record Quality<G, M>(String name, BiPredicate<G, M> test) {}

  private final String name;
  private final Map<String, int[]> qualities = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();
  private final List<String> falseAlarms = new ArrayList<>();
  private int right;
  private int made;
  private int found;
  private int gold;

  Matching(String name) {
    this.name = name;
  }

  /** Counts an article's; {@code goldWords} and {@code madeWords} describe one for the lists. */
  <G, M> void add(
      List<G> golds,
      List<M> mades,
      BiPredicate<G, M> same,
      List<Quality<G, M>> asked,
      Function<G, String> goldWords,
      Function<M, String> madeWords) {
    gold += golds.size();
    made += mades.size();
    for (G one : golds) {
      List<M> matches = mades.stream().filter(other -> same.test(one, other)).toList();
      if (matches.isEmpty()) {
        misses.add(goldWords.apply(one));
      } else {
        found++;
        asked.forEach(
            quality ->
                count(
                    quality.name(),
                    matches.stream().anyMatch(other -> quality.test().test(one, other))));
      }
    }
    for (M one : mades) {
      if (golds.stream().anyMatch(other -> same.test(other, one))) {
        right++;
      } else {
        falseAlarms.add(madeWords.apply(one));
      }
    }
  }

  private void count(String quality, boolean holds) {
    int[] counts = qualities.computeIfAbsent(quality, any -> new int[2]);
    counts[0] += holds ? 1 : 0;
    counts[1]++;
  }

  Figure figure() {
    return Figure.of(right, made, found, gold);
  }

  String line() {
    StringBuilder out =
        new StringBuilder(
            "%-24s%s   %d gold, %d made%n".formatted(name, figure().inPercent(), gold, made));
    qualities.forEach(
        (quality, counts) ->
            out.append(
                "  %-22s%7s   of %d matched%n"
                    .formatted(
                        quality + " right",
                        Figure.percent((double) counts[0] / counts[1]),
                        counts[1])));
    return out.toString();
  }

  String lists() {
    StringBuilder out = new StringBuilder();
    misses.forEach(miss -> out.append("missed       %s: %s%n".formatted(name, miss)));
    falseAlarms.forEach(alarm -> out.append("false alarm  %s: %s%n".formatted(name, alarm)));
    return out.toString();
  }
}
