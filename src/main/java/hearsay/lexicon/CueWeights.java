package hearsay.lexicon;

import hearsay.lexicon.WordTable.Row;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a word in a frame signals an attribution.
 *
 * <p>The counts are of PolNeAR's training articles. A word seldom seen in a frame leans on what the
 * word does in all frames and on what the frame does with all words.
 */
public final class CueWeights {
  private static final double LEAN = 3;
  private static final String ANY = "*";
  private final Map<String, double[]> counts = new HashMap<>();

  private CueWeights() {}

  /** The weights in the resource {@code cue-weights.tsv}. */
  public static CueWeights load() {
    return of(WordTable.load("cue-weights.tsv", 2));
  }

  static CueWeights of(WordTable table) {
    CueWeights weights = new CueWeights();
    for (Row row : table.rows()) {
      weights.counts.put(
          row.get("word") + '\t' + row.get("frame"),
          new double[] {row.number("seen"), row.number("signals")});
    }
    return weights;
  }

  /** The probability that {@code word} in {@code frame} signals an attribution, in (0, 1). */
  public double probability(String word, String frame) {
    double everywhere = rate(ANY, ANY, 0.3);
    double inFrame = rate(ANY, frame, everywhere);
    double ofWord = rate(word, ANY, inFrame);
    return rate(word, frame, (ofWord + inFrame) / 2);
  }

  private double rate(String word, String frame, double prior) {
    double[] count = counts.getOrDefault(word + '\t' + frame, new double[2]);
    return (count[1] + LEAN * prior) / (count[0] + LEAN);
  }
}
