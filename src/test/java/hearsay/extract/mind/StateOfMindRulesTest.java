package hearsay.extract.mind;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.Golden;
import hearsay.model.Certainty;
import hearsay.model.Polarity;
import hearsay.model.StateOfMind;
import hearsay.model.Tense;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateOfMindRulesTest {
  @Test
  void a_negated_feeling_is_denied() {
    assertThat(found("felt-adjective", "The ministers are not"))
        .extracting(StateOfMind::polarity)
        .containsExactly(Polarity.NEGATIVE);
    assertThat(found("felt-verb", "The islanders no longer"))
        .extracting(StateOfMind::polarity)
        .containsExactly(Polarity.NEGATIVE);
  }

  @Test
  void what_is_unlikely_is_probably_not_so() {
    StateOfMind state = found("felt-verb", "It is unlikely").getFirst();

    assertThat(state.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(state.certainty()).isEqualTo(Certainty.PROBABLE);
    assertThat(state.tense()).isEqualTo(Tense.FUTURE);
  }

  @Test
  void what_is_unclear_is_possible() {
    assertThat(found("felt-verb", "It is unclear"))
        .extracting(StateOfMind::certainty)
        .containsExactly(Certainty.POSSIBLE);
  }

  @Test
  void a_condition_or_a_question_tells_no_feeling() {
    assertThat(found("felt-verb", "If Belvania fears")).isEmpty();
    assertThat(found("felt-verb", "Does Morania want")).isEmpty();
    assertThat(found("felt-adjective", "If the king")).isEmpty();
  }

  @Test
  void things_do_not_feel() {
    assertThat(found("felt-verb", "The economy")).isEmpty();
    assertThat(found("felt-adjective", "The bridge")).isEmpty();
    assertThat(found("stirred-feeling", "The storm")).isEmpty();
    assertThat(found("stirred-feeling", "The verdict")).isEmpty();
  }

  @Test
  void what_someone_is_urged_to_support_is_not_supported_yet() {
    assertThat(found("felt-verb", "Morania urged")).isEmpty();
  }

  @Test
  void what_someone_vows_to_support_is_supported_and_the_vow_stands_outside() {
    StateOfMind state = found("felt-verb", "President Ilva Marrec vowed").getFirst();

    assertThat(state.attitude()).isEqualTo("hs:Support");
    assertThat(state.expression().getFirst().in(Golden.article("felt-verb").text()))
        .isEqualTo("support");
  }

  @Test
  void rejecting_a_claim_is_speech_and_no_feeling() {
    assertThat(found("felt-verb", "Vesh rejected the claim")).isEmpty();
  }

  @Test
  void a_firm_that_is_called_a_concern_worries_nobody() {
    assertThat(found("felt-noun", "The concern employs")).isEmpty();
    assertThat(found("felt-noun", "Ruhr holds an interest")).isEmpty();
    assertThat(found("felt-noun", "The support beam")).isEmpty();
  }

  @Test
  void a_feeling_that_is_stirred_need_not_be_anyones() {
    StateOfMind state = found("felt-noun", "The arrival").getFirst();

    assertThat(state.experiencer()).isEmpty();
    assertThat(state.attitude()).isEqualTo("hs:Fear");
  }

  private static List<StateOfMind> found(String rule, String sentence) {
    return Golden.found(rule, sentence).stream().map(StateOfMind.class::cast).toList();
  }
}
