package hearsay.pipeline;

import hearsay.extract.Extractor;
import hearsay.extract.attribution.AttributionExtractor;
import hearsay.extract.attribution.InterviewExtractor;
import hearsay.extract.mind.FeltAdjectiveExtractor;
import hearsay.extract.mind.FeltNounExtractor;
import hearsay.extract.mind.FeltVerbExtractor;
import hearsay.extract.mind.Minds;
import hearsay.extract.mind.RegardedAsExtractor;
import hearsay.extract.mind.StirredFeelingExtractor;
import hearsay.extract.shipment.ShipmentExtractor;
import java.util.List;

/** The catalogue of extractors. */
public final class Extractors {
  private Extractors() {}

  /** All extractors, by what they find and then in alphabetical order. */
  public static List<Extractor> all() {
    Minds minds = Minds.standard();
    return List.of(
        AttributionExtractor.standard(),
        new InterviewExtractor(),
        new FeltAdjectiveExtractor(minds),
        new FeltNounExtractor(minds),
        new FeltVerbExtractor(minds),
        new RegardedAsExtractor(minds),
        new StirredFeelingExtractor(minds),
        ShipmentExtractor.standard());
  }
}
