package hearsay.lexicon;

import hearsay.lexicon.WordTable.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often words in frames were seen, and how often they signalled an attribution.
 *
 * <p>A word seldom seen in a frame leans on what the word does in all frames and on what the frame
 * does with all words.
 */
public final class CueCounts {
  private static final double LEAN = 3;
  private static final double UNSEEN = 0.3;
  private static final double EDGE = 0.005;
  private static final String ANY = "*";
  private static final String HEADER =
      """
      # word	frame	seen	signals
      # How often a word in a frame signals an attribution in the training articles of PolNeAR
      # (Newell et al., 2018): counts only, by "hearsay cues". A star stands for any word or frame.
      """;

  private final Map<String, double[]> counts = new TreeMap<>();

  static CueCounts of(WordTable words) {
    CueCounts counts = new CueCounts();
    for (Row row : words.rows()) {
      counts.counts.put(
          key(row.get("word"), row.get("frame")),
          new double[] {row.number("seen"), row.number("signals")});
    }
    return counts;
  }

  /** Counts one more time that {@code word} was seen in {@code frame}. */
  public void add(String word, String frame, boolean isSignal) {
    for (String key : List.of(key(word, frame), key(word, ANY), key(ANY, frame), key(ANY, ANY))) {
      double[] count = counts.computeIfAbsent(key, any -> new double[2]);
      count[0]++;
      count[1] += isSignal ? 1 : 0;
    }
  }

  /** The log-odds that {@code word} in {@code frame} signals an attribution. */
  public double odds(String word, String frame) {
    return odds(word, frame, 0, 0);
  }

  /** The same, as if one of the times it was counted had not been. */
  public double oddsWithout(String word, String frame, boolean isSignal) {
    return odds(word, frame, 1, isSignal ? 1 : 0);
  }

  private double odds(String word, String frame, int seen, int signals) {
    double everywhere = rate(ANY, ANY, UNSEEN, seen, signals);
    double inFrame = rate(ANY, frame, everywhere, seen, signals);
    double ofWord = rate(word, ANY, inFrame, seen, signals);
    double both = rate(word, frame, (ofWord + inFrame) / 2, seen, signals);
    double rate = Math.clamp(both, EDGE, 1 - EDGE);
    return Math.log(rate / (1 - rate));
  }

  private double rate(String word, String frame, double prior, int seen, int signals) {
    double[] count = counts.getOrDefault(key(word, frame), new double[] {seen, signals});
    return (count[1] - signals + LEAN * prior) / (count[0] - seen + LEAN);
  }

  /** What was seen at least twice, as the table {@code cue-weights.tsv}. */
  public String table() {
    StringBuilder table = new StringBuilder(HEADER);
    counts.forEach(
        (key, count) -> {
          if (count[0] > 1) {
            table.append(String.format(Locale.ROOT, "%s\t%.0f\t%.0f\n", key, count[0], count[1]));
          }
        });
    return table.toString();
  }

  private static String key(String word, String frame) {
    return word + '\t' + frame;
  }
}
