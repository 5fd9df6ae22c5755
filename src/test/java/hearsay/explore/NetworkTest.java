package hearsay.explore;

import static hearsay.explore.Cards.BRANDT;
import static hearsay.explore.Cards.COURIER;
import static hearsay.explore.Cards.OSTLAND;
import static hearsay.explore.Cards.VARDA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.explore.Card.Stance;
import hearsay.explore.Network.Edge;
import hearsay.explore.Network.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static Network of(Card... cards) {
    return Network.of(List.of(cards), Filter.ALL);
  }

  @Test
  void a_source_speaks_about_those_whom_the_content_concerns() {
    Edge edge = of(Cards.text("0-9", BRANDT, OSTLAND)).edges().getFirst();
    assertThat(edge.from()).isEqualTo(BRANDT.id());
    assertThat(edge.to()).isEqualTo(OSTLAND.id());
    assertThat(edge.type()).isEqualTo(Network.Type.SAYS_ABOUT);
    assertThat(edge.label()).isEqualTo("speaks about");
    assertThat(edge.term()).isEmpty();
  }

  @Test
  void who_speaks_about_oneself_turns_to_nobody() {
    Network network = of(Cards.text("0-9", BRANDT, BRANDT));
    assertThat(network.edges()).isEmpty();
    assertThat(network.nodes()).extracting(Node::id).containsExactly(BRANDT.id());
  }

  @Test
  void a_state_of_mind_joins_who_has_it_with_whom_it_is_about() {
    Edge edge = of(Cards.worry("0-9", BRANDT, Optional.of(OSTLAND), VARDA)).edges().getFirst();
    assertThat(edge.from()).isEqualTo(OSTLAND.id());
    assertThat(edge.to()).isEqualTo(VARDA.id());
    assertThat(edge.type()).isEqualTo(Network.Type.FEELS);
    assertThat(edge.label()).isEqualTo("worry");
    assertThat(edge.term()).contains(Cards.WORRY);
  }

  @Test
  void a_state_of_mind_about_nobody_is_a_loop() {
    assertThat(of(Cards.worry("0-9", BRANDT, Optional.of(OSTLAND))).edges())
        .singleElement()
        .matches(edge -> edge.from().equals(OSTLAND.id()) && edge.to().equals(OSTLAND.id()));
  }

  @Test
  void a_shipment_joins_sender_and_recipient() {
    Card shells = Cards.shells("0-9", BRANDT, Optional.of(VARDA), Optional.of(OSTLAND));
    Edge edge = of(shells).edges().getFirst();
    assertThat(edge.type()).isEqualTo(Network.Type.SENDS);
    assertThat(edge.label()).isEqualTo("artillery shells");
  }

  @Test
  void no_party_is_invented() {
    Network network =
        of(
            Cards.worry("0-9", BRANDT, Optional.empty(), VARDA),
            Cards.shells("10-19", BRANDT, Optional.of(VARDA), Optional.empty()),
            Cards.shells("20-29", BRANDT, Optional.empty(), Optional.of(OSTLAND)));
    assertThat(network.edges()).isEmpty();
    assertThat(network.unplaced()).isEqualTo(3);
    assertThat(network.nodes())
        .extracting(Node::label)
        .containsExactlyInAnyOrder("Lena Brandt", "Ostland", "Varda");
  }

  @Test
  void an_edge_weighs_its_assertions() {
    Card said = Cards.text("0-9", BRANDT, OSTLAND);
    Card denied =
        Cards.as(
            Cards.text("10-19", BRANDT, OSTLAND),
            Stance.DENIES,
            "certain",
            Cards.origin("pact-2", "2026-05-06"));
    Card asked =
        Cards.as(Cards.text("20-29", BRANDT, OSTLAND), Stance.ASKS, "certain", said.article());
    Edge edge = of(said, said, denied, asked).edges().getFirst();
    assertThat(List.of(edge.weight(), edge.affirmed(), edge.denied(), edge.articles()))
        .containsExactly(3, 1, 1, 2);
    assertThat(edge.first()).contains("2026-03-04");
    assertThat(edge.last()).contains("2026-05-06");
    assertThat(edge.possible()).isFalse();
  }

  @Test
  void an_edge_is_possible_when_no_claim_is_firmer() {
    Card firm = Cards.text("0-9", BRANDT, OSTLAND);
    Card vague =
        Cards.as(Cards.text("10-19", BRANDT, OSTLAND), Stance.AFFIRMS, "possible", firm.article());
    assertThat(of(vague).edges().getFirst().possible()).isTrue();
    assertThat(of(firm, vague).edges().getFirst().possible()).isFalse();
  }

  @Test
  void what_has_no_date_has_no_days() {
    Card said = Cards.text("0-9", BRANDT, OSTLAND);
    Card undated = Cards.as(said, Stance.AFFIRMS, "certain", Cards.origin("pact-3", ""));
    assertThat(of(undated).edges().getFirst().first()).isEmpty();
    Card dated = Cards.text("10-19", BRANDT, OSTLAND);
    assertThat(of(undated, dated).edges().getFirst().last()).isEmpty();
    assertThat(of(undated, dated).nodes().getFirst().first()).isEmpty();
  }

  @Test
  void an_actor_is_called_what_most_claims_call_them() {
    Actor short1 = new Actor(BRANDT.id(), "Brandt", "Person");
    Network network =
        of(
            Cards.text("0-9", short1, OSTLAND),
            Cards.text("10-19", BRANDT, OSTLAND),
            Cards.text("20-29", BRANDT, VARDA));
    assertThat(network.nodes().getFirst())
        .isEqualTo(
            new Node(
                BRANDT.id(),
                "Lena Brandt",
                "Person",
                3,
                Optional.of("2026-03-04"),
                Optional.of("2026-03-04")));
  }

  @Test
  void the_heaviest_actors_stay_with_the_edges_between_them() {
    Network network =
        of(
            Cards.text("0-9", BRANDT, OSTLAND),
            Cards.text("10-19", BRANDT, OSTLAND),
            Cards.text("20-29", COURIER, VARDA));
    Network heaviest = network.heaviest(2);
    assertThat(heaviest.nodes()).extracting(Node::id).containsExactly(BRANDT.id(), OSTLAND.id());
    assertThat(heaviest.edges()).hasSize(1);
    assertThat(network.heaviest(9)).isEqualTo(network);
  }

  @Test
  void an_edge_keeps_its_id_whatever_else_there_is() {
    Card said = Cards.text("0-9", BRANDT, OSTLAND);
    Edge alone = of(said).edges().getFirst();
    assertThat(of(Cards.text("10-19", COURIER, VARDA), said).edges())
        .extracting(Edge::id)
        .contains(alone.id());
  }

  @Test
  void an_edge_tells_the_filter_of_its_claims() {
    Card worry = Cards.worry("0-9", BRANDT, Optional.of(OSTLAND), VARDA);
    Filter since = Filter.ALL.with("since", List.of("2026-01-01"));
    assertThat(filters(Network.of(List.of(worry), since)))
        .containsExactly(
            Filter.of(
                Map.of(
                    "kind", List.of("state"),
                    "experiencer", List.of("=" + OSTLAND.id()),
                    "toward", List.of("=" + VARDA.id()),
                    "attitude", List.of("=hs:Worry"),
                    "since", List.of("2026-01-01"))));
  }

  @Test
  void a_loop_is_of_states_about_nobody_too() {
    assertThat(filters(of(Cards.worry("0-9", BRANDT, Optional.of(OSTLAND)))))
        .extracting(filter -> filter.of("toward"))
        .containsExactly(List.of("-", "=" + OSTLAND.id()));
  }

  private static List<Filter> filters(Network network) {
    return network.edges().stream().map(edge -> Filter.parse(edge.query())).toList();
  }

  @Test
  void an_edge_needs_its_nodes() {
    Network network = of(Cards.text("0-9", BRANDT, OSTLAND));
    assertThatThrownBy(() -> new Network(List.of(), network.edges(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
