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
  private static final String ANY = "*";

  private final CueCounts counts;
  private final Map<String, Double> conditions = new HashMap<>();

  private CueWeights(CueCounts counts) {
    this.counts = counts;
  }

  /** The weights in the resources {@code cue-weights.tsv} and {@code cue-conditions.tsv}. */
  public static CueWeights load() {
    return of(WordTable.load("cue-weights.tsv", 2), WordTable.load("cue-conditions.tsv", 2));
  }

  static CueWeights of(WordTable words, WordTable conditions) {
    CueWeights weights = new CueWeights(CueCounts.of(words));
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
    double odds = weight(ANY, "bias", 0) + weight(ANY, "word", 1) * counts.odds(word, frame);
    for (String condition : holding) {
      odds += weight(kind, condition, 0) + weight(ANY, condition, 0);
    }
    return 1 / (1 + Math.exp(-odds));
  }

  private double weight(String frame, String condition, double otherwise) {
    return conditions.getOrDefault(key(frame, condition), otherwise);
  }

  private static String key(String word, String frame) {
    return word + '\t' + frame;
  }
}
