package hearsay.extract;

import hearsay.lexicon.CueWeights;
import java.util.List;

/** The catalogue of rules. */
public final class Extractors {
  private static final double LIKELY = 0.5;

  private Extractors() {}

  /** All extractors, in alphabetical order of what they find. */
  public static List<Extractor> all() {
    return List.of(attributions());
  }

  /** The extractor of attributions. */
  static Extractor attributions() {
    return new AttributionExtractor(attributionRules(), CueWeights.load(), Readings.load(), LIKELY);
  }

  /** The rules that propose attributions, in alphabetical order. */
  static List<AttributionRule> attributionRules() {
    return List.of(
        new AccordingToRule(),
        new AdjectiveCueRule(),
        new ColonRule(),
        new NounCueRule(),
        new PassiveRule(),
        new QuotedSpeechRule(),
        new ReportedClauseRule());
  }
}
