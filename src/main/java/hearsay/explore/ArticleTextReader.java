package hearsay.explore;

import hearsay.vocab.Hs;
import hearsay.vocab.Nif;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/** Reads the text of an article and the places of what it tells out of its graph. */
final class ArticleTextReader {
  private static final Map<String, Property> ASSERTION =
      Map.of(
          "source", Hs.SOURCE_MENTION,
          "cue", Hs.CUE_MENTION,
          "content", Hs.CONTENT_MENTION,
          "addressee", Hs.ADDRESSEE_MENTION);
  private static final Map<String, Property> CONTENT =
      Map.of(
          "experiencer", Hs.EXPERIENCER_MENTION,
          "expression", Hs.EXPRESSION_MENTION,
          "target", Hs.TARGET_MENTION,
          "sender", Hs.SENDER_MENTION,
          "recipient", Hs.RECIPIENT_MENTION,
          "carrier", Hs.CARRIER_MENTION,
          "trigger", Hs.TRIGGER_MENTION,
          "goods", Hs.GOODS_MENTION,
          "quantity", Hs.QUANTITY_MENTION);

  private final GraphReader graph;

  ArticleTextReader(Graph graph) {
    this.graph = new GraphReader(graph);
  }

  ArticleText read(ArticleClaims claims) {
    Node node = GraphReader.iri(claims.article().id());
    return new ArticleText(
        claims.article(),
        graph.words(node, Hs.READ_FROM),
        graph.words(node, Hs.TEXT).orElse(""),
        claims.entries().stream().map(this::placed).toList());
  }

  private ArticleText.Placed placed(Entry entry) {
    return new ArticleText.Placed(
        entry.card(),
        spans(entry.card().assertion(), ASSERTION),
        entry.content().isEmpty() ? Map.of() : spans(entry.content(), CONTENT));
  }

  private Map<String, List<List<Integer>>> spans(String iri, Map<String, Property> parts) {
    Node node = GraphReader.iri(iri);
    Map<String, List<List<Integer>>> spans = new LinkedHashMap<>();
    parts.forEach(
        (name, part) -> {
          List<List<Integer>> places =
              graph
                  .all(node, part)
                  .flatMap(this::place)
                  .sorted(Comparator.comparing(List::getFirst))
                  .toList();
          if (!places.isEmpty()) {
            spans.put(name, places);
          }
        });
    return spans;
  }

  private Stream<List<Integer>> place(Node mention) {
    Optional<Integer> begin = graph.words(mention, Nif.BEGIN_INDEX).map(Integer::valueOf);
    Optional<Integer> end = graph.words(mention, Nif.END_INDEX).map(Integer::valueOf);
    return begin.isPresent() && end.isPresent()
        ? Stream.of(List.of(begin.get(), end.get()))
        : Stream.empty();
  }
}
