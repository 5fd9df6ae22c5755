package hearsay.lexicon;

import hearsay.lexicon.WordTable.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a word in a frame signals an attribution.
 *
 * <p>The counts are of PolNeAR's training articles. A word seldom seen in a frame leans on what the
 * word does in all frames and on what the frame does with all words. Conditions, such as who the
 * subject is, then raise or lower the odds.
 */
public final class CueWeights {
  private static final double LEAN = 3;
  private static final double UNSEEN = 0.3;
  private static final double EDGE = 0.005;
  private static final String ANY = "*";

  private final Map<String, double[]> counts = new HashMap<>();
  private final Map<String, Double> conditions = new HashMap<>();

  private CueWeights() {}

  /** The weights in the resources {@code cue-weights.tsv} and {@code cue-conditions.tsv}. */
  public static CueWeights load() {
    return of(WordTable.load("cue-weights.tsv", 2), WordTable.load("cue-conditions.tsv", 2));
  }

  static CueWeights of(WordTable words, WordTable conditions) {
    CueWeights weights = new CueWeights();
    for (Row row : words.rows()) {
      weights.counts.put(
          key(row.get("word"), row.get("frame")),
          new double[] {row.number("seen"), row.number("signals")});
    }
    for (Row row : conditions.rows()) {
      weights.conditions.put(key(row.get("frame"), row.get("condition")), row.number("weight"));
    }
    return weights;
  }

  /**
   * The probability that {@code word} in {@code frame} signals an attribution, in (0, 1).
   *
   * @param kind what the conditions know the frame by
   * @param holding the conditions that hold
   */
  public double probability(String word, String frame, String kind, List<String> holding) {
    double prior = Math.clamp(probability(word, frame), EDGE, 1 - EDGE);
    double odds = weight(ANY, "bias", 0) + weight(ANY, "word", 1) * Math.log(prior / (1 - prior));
    for (String condition : holding) {
      odds += weight(kind, condition, 0) + weight(ANY, condition, 0);
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private double probability(String word, String frame) {
    double everywhere = rate(ANY, ANY, UNSEEN);
    double inFrame = rate(ANY, frame, everywhere);
    double ofWord = rate(word, ANY, inFrame);
    return rate(word, frame, (ofWord + inFrame) / 2);
  }

  private double rate(String word, String frame, double prior) {
    double[] count = counts.getOrDefault(key(word, frame), new double[2]);
    return (count[1] + LEAN * prior) / (count[0] + LEAN);
  }

  private double weight(String frame, String condition, double otherwise) {
    return conditions.getOrDefault(key(frame, condition), otherwise);
  }

  private static String key(String word, String frame) {
    return word + '\t' + frame;
  }
}
