package hearsay.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes and removes articles' graphs, with what the books and the history tell of them; used
 * within a transaction.
 */
final class ArticleWriter {
  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final History history;

  ArticleWriter(DatasetGraph dataset, Ledger ledger, History history) {
    this.dataset = dataset;
    this.ledger = ledger;
    this.history = history;
  }

  /** Replaces the graphs of all these articles, and what they were read as. */
  void replace(Map<String, Graph> graphs, Map<String, String> readings) {
    graphs.forEach((name, graph) -> replace(NodeFactory.createURI(name), graph));
    readings.forEach((name, as) -> ledger.setReading(NodeFactory.createURI(name), as));
  }

  private void replace(Node name, Graph graph) {
    Graph now = Graphs.asKept(graph);
    history.put(name, Graphs.copy(dataset.getGraph(name)), now);
    List<Quad> gone =
        dataset.stream(name, Node.ANY, Node.ANY, Node.ANY)
            .filter(quad -> !now.contains(quad.asTriple()))
            .toList();
    gone.forEach(dataset::delete);
    now.stream()
        .map(triple -> new Quad(name, triple))
        .filter(quad -> !dataset.contains(quad))
        .forEach(dataset::add);
    ledger.setArticle(name, Digest.of(now));
    ledger.removeReading(name);
  }

  /** Replaces the graph of an article, unless it is this one already. */
  void merge(Node name, Graph graph) {
    if (!ledger.article(name).equals(Optional.of(Digest.of(graph)))) {
      replace(name, graph);
    }
  }

  /** Takes these articles out; gives how many of them were there. */
  int remove(Collection<String> articles) {
    List<Node> known =
        articles.stream()
            .map(NodeFactory::createURI)
            .filter(article -> ledger.article(article).isPresent())
            .toList();
    known.forEach(this::remove);
    return known.size();
  }

  private void remove(Node article) {
    ledger.removeArticle(article);
    history.remove(article);
    Graphs.remove(dataset, article);
  }
}
