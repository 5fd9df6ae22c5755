package hearsay.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import hearsay.store.SampleStore;
import hearsay.store.Store;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ExplorerTest {
  private static final String HARBOUR = "https://w3id.org/hearsay/article/harbour-1";

  private static final Store STORE = SampleStore.open();
  private final Explorer explorer = new Explorer(STORE);

  @AfterAll
  static void close() {
    STORE.close();
  }

  private List<String> claims(String filter) {
    return explorer.claims(Filter.parse(filter)).stream()
        .map(card -> card.source().label() + ": " + card.text())
        .toList();
  }

  @Test
  void an_attitude_finds_what_is_narrower() {
    assertThat(claims("attitude=fear&experiencer=Marovia"))
        .contains("Ina Veld: Marovia is worried about the dam");
  }

  @Test
  void an_attitude_after_an_equals_sign_finds_itself_alone() {
    assertThat(claims("attitude==hs:Fear&experiencer=Marovia"))
        .isNotEmpty()
        .doesNotContain("Ina Veld: Marovia is worried about the dam");
  }

  @Test
  void a_source_stands_for_those_who_belong_to_it() {
    assertThat(claims("source=Zubrovia&attitude=worry")).contains("Tal Orsin: Marovia was nervous");
  }

  @Test
  void a_source_after_an_equals_sign_stands_for_itself() {
    assertThat(claims("source==Zubrovia&attitude=worry")).isEmpty();
  }

  @Test
  void values_of_one_name_are_alternatives() {
    assertThat(claims("stance=asks&stance=denies&attitude=worry"))
        .contains(
            "a Marovian official: Marovia was worried", "Tal Orsin: whether Marovia was worried");
  }

  @Test
  void a_question_is_no_claim() {
    assertThat(claims("stance=affirms&attitude=worry"))
        .doesNotContain("Tal Orsin: whether Marovia was worried");
  }

  @Test
  void a_minus_finds_what_names_nobody() {
    assertThat(explorer.claims(Filter.parse("kind=shipment&sender=-")))
        .allSatisfy(card -> assertThat(card.shipment().orElseThrow().sender().isEmpty()).isTrue());
  }

  @Test
  void words_are_found_by_how_they_begin() {
    assertThat(claims("q=WORR dam")).contains("Ina Veld: Marovia is worried about the dam");
    assertThat(claims("q=orried")).isEmpty();
  }

  @Test
  void quoted_words_are_found_just_so() {
    assertThat(claims("q=\"about the dam\"")).isNotEmpty();
    assertThat(claims("q=\"about the da\"")).isEmpty();
  }

  @Test
  void a_chain_of_tellers_is_told_from_the_nearest() {
    assertThat(explorer.claims(Filter.parse("q=nervous&kind=state")))
        .singleElement()
        .satisfies(
            card ->
                assertThat(card.via())
                    .extracting(teller -> teller.source().label())
                    .containsExactly("Zubrovian News Agency"));
  }

  @Test
  void what_is_removed_is_gone_and_what_comes_back_is_there() {
    int before = explorer.claims(Filter.ALL).size();
    STORE.remove(HARBOUR);
    assertThat(explorer.claims(Filter.parse("article=harbour-1"))).isEmpty();
    SampleStore.fill(STORE);
    assertThat(explorer.claims(Filter.ALL)).hasSize(before);
  }

  @Test
  void a_name_that_nobody_has_is_told() {
    assertThatThrownBy(() -> claims("source=Nobody-at-all"))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("Nobody-at-all");
  }
}
