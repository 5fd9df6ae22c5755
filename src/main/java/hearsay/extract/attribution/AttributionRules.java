package hearsay.extract.attribution;

import java.util.List;

/** The catalogue of rules that propose attributions. */
final class AttributionRules {
  private AttributionRules() {}

  /** All rules, in alphabetical order. */
  static List<AttributionRule> all() {
    return List.of(
        new AccordingToRule(),
        new AdjectiveCueRule(),
        new ColonRule(),
        new NounCueRule(),
        new PassiveRule(),
        new QuotedSpeechRule(),
        new ReportedClauseRule(),
        new SignatureRule());
  }
}
