package hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.explore.Card;
import hearsay.explore.Card.Stance;
import hearsay.explore.Cards;
import hearsay.explore.Filter;
import hearsay.explore.Network;
import hearsay.explore.Network.Edge;
import hearsay.explore.Network.Node;
import hearsay.explore.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkFormatTest {
  private static final int NETWORKS = 200;
  private static final Set<String> OF_NODES = Set.of("label", "kind", "claims", "first", "last");
  private static final Set<String> OF_EDGES =
      Set.of(
          "source",
          "target",
          "label",
          "weight",
          "term",
          "affirmed",
          "denied",
          "possible",
          "articles",
          "first",
          "last",
          "query");

  private final Card worry =
      Cards.worry("10-19", Cards.BRANDT, Optional.of(Cards.OSTLAND), Cards.VARDA);

  private static Network network(Card... cards) {
    return Network.of(List.of(cards), Filter.ALL);
  }

  @ParameterizedTest
  @EnumSource
  void whatever_names_hold_others_read_the_network_that_was_written(NetworkFormat format) {
    for (int seed = 0; seed < NETWORKS; seed++) {
      Network network = new HostileNetworks(seed).next();
      ReadBack read = ReadBack.of(network, format);
      assertThat(read.edges())
          .as("edges of network %d", seed)
          .map(edge -> told(edge, OF_EDGES))
          .containsExactlyInAnyOrderElementsOf(
              network.edges().stream().map(NetworkFormatTest::expected).toList());
      if (format != NetworkFormat.CSV) {
        assertThat(read.nodes()).as("nodes of network %d", seed).hasSameSizeAs(network.nodes());
        for (Node node : network.nodes()) {
          assertThat(told(read.attributes(node.id()), OF_NODES)).isEqualTo(expected(node));
        }
      }
    }
  }

  private static Map<String, String> told(Map<String, String> attributes, Set<String> names) {
    Map<String, String> told = new HashMap<>(attributes);
    told.keySet().retainAll(names);
    told.values().removeIf(String::isEmpty);
    told.computeIfPresent("weight", (name, weight) -> weight.replaceFirst("\\.0$", ""));
    return told;
  }

  private static Map<String, String> expected(Node node) {
    Map<String, String> told = new HashMap<>();
    told.put("label", Plain.line(node.label()));
    told.put("kind", node.kind());
    told.put("claims", Integer.toString(node.claims()));
    told.put("first", node.first().orElse(""));
    told.put("last", node.last().orElse(""));
    told.values().removeIf(String::isEmpty);
    return told;
  }

  private static Map<String, String> expected(Edge edge) {
    Map<String, String> told = new HashMap<>();
    told.put("source", edge.from());
    told.put("target", edge.to());
    told.put("label", Plain.line(edge.label()));
    told.put("term", edge.term().map(Term::id).orElse(""));
    told.put("weight", Integer.toString(edge.weight()));
    told.put("affirmed", Integer.toString(edge.affirmed()));
    told.put("denied", Integer.toString(edge.denied()));
    told.put("possible", Boolean.toString(edge.possible()));
    told.put("articles", Integer.toString(edge.articles()));
    told.put("first", edge.first().orElse(""));
    told.put("last", edge.last().orElse(""));
    told.put("query", Plain.line(edge.query()));
    told.values().removeIf(String::isEmpty);
    return told;
  }

  @ParameterizedTest
  @EnumSource
  void a_network_of_nothing_is_well_formed(NetworkFormat format) {
    assertThat(ReadBack.of(network(), format)).isEqualTo(new ReadBack(Map.of(), List.of()));
  }

  @Test
  void gexf_tells_when_things_are_there() {
    Card later =
        Cards.as(
            Cards.worry("20-29", Cards.BRANDT, Optional.of(Cards.OSTLAND), Cards.VARDA),
            Stance.AFFIRMS,
            "certain",
            Cards.origin("pact-2", "2026-05-06"));
    assertThat(ReadBack.written(network(worry, later), NetworkFormat.GEXF))
        .contains("mode=\"dynamic\" timeformat=\"date\"")
        .containsPattern("<edge [^>]*start=\"2026-03-04\" end=\"2026-05-06\"")
        .containsPattern("<node [^>]*label=\"Ostland\" start=\"2026-03-04\" end=\"2026-05-06\"");
  }

  @Test
  void gexf_has_no_days_for_what_has_no_date() {
    Card undated = Cards.as(worry, Stance.AFFIRMS, "certain", Cards.origin("pact-3", ""));
    assertThat(ReadBack.written(network(undated), NetworkFormat.GEXF)).doesNotContain("start=");
  }

  @Test
  void gexf_and_csv_tell_parallel_edges_apart() {
    Card shells =
        Cards.shells("30-39", Cards.BRANDT, Optional.of(Cards.OSTLAND), Optional.of(Cards.VARDA));
    Network network = network(worry, shells);
    assertThat(ReadBack.written(network, NetworkFormat.GEXF))
        .contains("kind=\"feels worry\"", "kind=\"sends artillery shells\"");
    assertThat(ReadBack.of(network, NetworkFormat.CSV).edges())
        .extracting(edge -> edge.get("kind"))
        .containsExactlyInAnyOrder("feels worry", "sends artillery shells");
  }

  @Test
  void dot_dashes_what_is_only_possible() {
    Card possible = Cards.as(worry, Stance.AFFIRMS, "possible", worry.article());
    assertThat(style(possible)).isEqualTo("dashed");
    assertThat(style(worry)).isEqualTo("solid");
  }

  private static String style(Card card) {
    return ReadBack.of(network(card), NetworkFormat.DOT)
        .edges()
        .getFirst()
        .getOrDefault("style", "");
  }

  @Test
  void a_cell_of_csv_is_no_formula() {
    Card bait = Cards.text("0-9", Cards.actor("bait", "=HYPERLINK(\"x\")", "Person"), Cards.VARDA);
    assertThat(ReadBack.written(network(bait), NetworkFormat.CSV))
        .contains(",\"'=HYPERLINK(\"\"x\"\")\",");
  }
}
