package hearsay.store;

import hearsay.vocab.Hs;
import hearsay.vocab.Nif;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads the graphs of many articles, one after another, without their texts and the places of words
 * in them. That is most of a graph, and is not even fetched from the table of nodes.
 */
public final class Sweep {
  private static final List<Property> PLACES =
      List.of(
          Hs.TEXT,
          Hs.RULE,
          Hs.CONFIDENCE,
          Hs.READ_FROM,
          Hs.SOURCE_MENTION,
          Hs.CUE_MENTION,
          Hs.CONTENT_MENTION,
          Hs.ADDRESSEE_MENTION,
          Hs.EXPERIENCER_MENTION,
          Hs.EXPRESSION_MENTION,
          Hs.TARGET_MENTION,
          Hs.SENDER_MENTION,
          Hs.RECIPIENT_MENTION,
          Hs.CARRIER_MENTION,
          Hs.TRIGGER_MENTION,
          Hs.GOODS_MENTION,
          Hs.QUANTITY_MENTION,
          Nif.END_INDEX,
          Nif.REFERENCE_CONTEXT);

  private final QuadIds quads;
  private final NodeId type;
  private final NodeId phrase;
  private final Set<NodeId> leftOut;

  private Sweep(DatasetGraph graphs) {
    this.quads = new QuadIds(graphs);
    this.type = quads.id(RDF.type.asNode());
    this.phrase = quads.id(Nif.PHRASE.asNode());
    this.leftOut =
        PLACES.stream().map(property -> quads.id(property.asNode())).collect(Collectors.toSet());
  }

  /** Hands the graphs of those of {@code articles} that the store has to {@code action}. */
  public static void each(
      Store store, Collection<String> articles, BiConsumer<String, Graph> action) {
    store.read(
        graphs -> {
          Sweep sweep = new Sweep(graphs);
          for (String article : articles) {
            Graph graph = sweep.graph(NodeFactory.createURI(article));
            if (!graph.isEmpty()) {
              action.accept(article, graph);
            }
          }
          return true;
        });
  }

  private Graph graph(Node article) {
    Graph graph = GraphFactory.createDefaultGraph();
    NodeId name = quads.id(article);
    if (!NodeId.isDoesNotExist(name)) {
      List<Tuple<NodeId>> all = all(name);
      Set<NodeId> phrases = phrases(all);
      all.stream()
          .filter(quad -> !leftOut.contains(quad.get(2)) && !phrases.contains(quad.get(1)))
          .forEach(quad -> graph.add(node(quad, 1), node(quad, 2), node(quad, 3)));
    }
    return graph;
  }

  private List<Tuple<NodeId>> all(NodeId name) {
    List<Tuple<NodeId>> all = new ArrayList<>();
    quads.find(name, QuadIds.ANY, QuadIds.ANY, QuadIds.ANY).forEachRemaining(all::add);
    return all;
  }

  private Set<NodeId> phrases(List<Tuple<NodeId>> all) {
    Stream<NodeId> phrases =
        all.stream()
            .filter(quad -> quad.get(2).equals(type) && quad.get(3).equals(phrase))
            .map(quad -> quad.get(1));
    return phrases.collect(Collectors.toCollection(HashSet::new));
  }

  private Node node(Tuple<NodeId> quad, int part) {
    return quads.node(quad.get(part));
  }
}
