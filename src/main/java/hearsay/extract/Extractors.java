package hearsay.extract;

import hearsay.lexicon.CueActs;
import hearsay.lexicon.CueWeights;
import hearsay.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of rules. */
public final class Extractors {
  private static final double LIKELY = 0.55;

  private Extractors() {}

  /** All extractors, in alphabetical order of what they find. */
  public static List<Extractor> all() {
    List<Extractor> all = new ArrayList<>();
    all.add(attributions());
    all.add(new InterviewExtractor());
    all.addAll(statesOfMind());
    all.add(new ShipmentExtractor(new Handovers()));
    return List.copyOf(all);
  }

  /** The extractor of attributions. */
  static Extractor attributions() {
    return new AttributionExtractor(attributionRules(), CueWeights.load(), CueActs.load(), LIKELY);
  }

  /** The extractors of states of mind, in alphabetical order. */
  static List<Extractor> statesOfMind() {
    Minds minds = Minds.standard();
    return List.of(
        new FeltAdjectiveExtractor(minds),
        new FeltNounExtractor(minds),
        new FeltVerbExtractor(minds),
        new RegardedAsExtractor(minds, WordTable.load("regards.tsv")),
        new StirredFeelingExtractor(minds));
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
        new ReportedClauseRule(),
        new SignatureRule());
  }
}
