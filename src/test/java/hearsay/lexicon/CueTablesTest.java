package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Certainty;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueTablesTest {
  private final CueWeights weights = CueWeights.load();
  private final CueActs acts = CueActs.load();

  private double probability(String word, String frame) {
    return weights.probability(word, frame, frame, List.of("source=person", "quoted=no"));
  }

  @Test
  void saying_that_signals_an_attribution_and_eating_does_not() {
    assertThat(probability("say", "ccomp")).isGreaterThan(0.9);
    assertThat(probability("eat", "obj")).isLessThan(0.4);
  }

  @Test
  void a_word_never_seen_is_judged_by_its_frame() {
    assertThat(probability("blorp", "ccomp")).isGreaterThan(probability("blorp", "obj"));
  }

  @Test
  void a_denial_is_not_an_admission() {
    assertThat(acts.of("deny").term()).isEqualTo("hs:Denial");
    assertThat(acts.of("admit").term()).isEqualTo("hs:Admission");
  }

  @Test
  void speculation_is_only_possible() {
    assertThat(acts.of("speculate").certainty()).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void a_word_that_no_table_knows_states() {
    assertThat(acts.knows("blorp")).isFalse();
    assertThat(acts.of("blorp").term()).isEqualTo("hs:Statement");
  }

  @Test
  void acts_are_sorted() {
    List<String> words =
        WordTable.load("cue-acts.tsv").rows().stream().map(row -> row.get("word")).toList();
    assertThat(words).isSorted();
  }
}
