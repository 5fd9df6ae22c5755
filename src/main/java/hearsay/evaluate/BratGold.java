package hearsay.evaluate;

import hearsay.model.Attribution;
import hearsay.model.Certainty;
import hearsay.model.Evidence;
import hearsay.model.Polarity;
import hearsay.model.Quotation;
import hearsay.model.Span;
import hearsay.model.Tense;
import java.util.List;
import java.util.Optional;

/** Reads the cues and contents that people marked in brat, for rules to learn from. */
public final class BratGold {
  private BratGold() {}

  /**
   * The attributions that {@code ann} marks, without their sources.
   *
   * @param file the file as given, which the marks' offsets index
   * @param start where the article's text begins in {@code file}, in UTF-16 units
   */
  public static List<Attribution> read(String ann, String file, int start) {
    return BratReader.read(ann, new BratText(file)).stream()
        .filter(one -> !one.pieces(BratAttribution.Role.CONTENT).isEmpty())
        .map(one -> attribution(one, file, start))
        .toList();
  }

  private static Attribution attribution(BratAttribution marked, String file, int start) {
    List<Span> content = spans(marked, BratAttribution.Role.CONTENT, file, start);
    return new Attribution(
        Optional.empty(),
        Optional.empty(),
        spans(marked, BratAttribution.Role.CUE, file, start),
        content,
        "hs:Statement",
        Quotation.INDIRECT,
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        Tense.PRESENT,
        Optional.empty(),
        new Evidence(Span.covering(content), "gold", 1));
  }

  private static List<Span> spans(
      BratAttribution marked, BratAttribution.Role role, String file, int start) {
    return marked.pieces(role).stream()
        .map(
            piece ->
                new Span(
                    file.offsetByCodePoints(0, piece.first()) - start,
                    file.offsetByCodePoints(0, piece.last() + 1) - start))
        .toList();
  }
}
