package hearsay.extract.mind;

import hearsay.lexicon.WordTable;
import hearsay.model.Certainty;
import hearsay.model.Polarity;
import hearsay.model.Token;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Verbs whose subject has the feeling that their object names: <i>voiced concern</i>. */
public final class LightVerbs {
  private final Map<String, Weight> verbs;

  LightVerbs(WordTable table) {
    verbs =
        table.rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("verb"), LightVerbs::weight));
  }

  Optional<Weight> of(Token verb) {
    return Optional.ofNullable(verbs.get(verb.lemma().toLowerCase(Locale.ROOT)));
  }

  private static Weight weight(WordTable.Row row) {
    return new Weight(
        row.get("polarity").equals("negative") ? Polarity.NEGATIVE : Polarity.POSITIVE,
        row.get("certainty").equals("probable") ? Certainty.PROBABLE : Certainty.CERTAIN,
        row.get("alone").equals("yes"));
  }

  /**
   * What such a verb adds: <i>lost hope</i> is none, <i>suggests an interest</i> is no proof.
   *
   * @param alone whether it needs no target to tell a feeling: <i>voiced support</i>
   */
  record Weight(Polarity polarity, Certainty certainty, boolean alone) {}
}
