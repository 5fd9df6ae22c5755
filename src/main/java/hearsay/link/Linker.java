package hearsay.link;

import hearsay.store.Store;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Links the articles of a store: copies to their originals, and claims to hypotheses.
 *
 * <p>The links stand in a graph of their own, {@link #GRAPH}, which queries see and which can be
 * made anew at any time: the same articles, loaded in the same order, give the same links. After a
 * load only what the new articles touch is made anew.
 */
public final class Linker {
  /** The name of the graph with all links. */
  public static final String GRAPH = "https://w3id.org/hearsay/links";

  private final Store store;

  public Linker(Store store) {
    this.store = store;
  }

  /**
   * What linking came to.
   *
   * @param changed the articles that were new, changed or gone
   * @param copies the articles that are copies of others
   * @param contradictions the pairs of claims that cannot both hold
   */
  public record Links(int changed, long copies, long hypotheses, long contradictions) {}

  /** Brings the links up to date; costs next to nothing when they are. */
  public Links update() {
    boolean current =
        store.read(
            graphs -> {
              Books books = new Books(graphs);
              return books.isOfThisEdition() && books.linked().equals(store.holdings().articles());
            });
    return current
        ? store.read(graphs -> new LinkRound(store, graphs, new Books(graphs)).links(0))
        : link(false);
  }

  /** All links; empty if nothing was linked. */
  public Graph graph() {
    return store.read(
        graphs -> {
          Graph copy = GraphFactory.createDefaultGraph();
          graphs.getGraph(NodeFactory.createURI(GRAPH)).stream().forEach(copy::add);
          return copy;
        });
  }

  /** Makes all links anew. */
  public Links rebuild() {
    return link(true);
  }

  private Links link(boolean anew) {
    return store.derive(
        graphs -> {
          Books books = new Books(graphs);
          if (anew || !books.isOfThisEdition()) {
            Node links = NodeFactory.createURI(GRAPH);
            graphs.stream(links, Node.ANY, Node.ANY, Node.ANY).toList().forEach(graphs::delete);
            books.clear();
          }
          return new LinkRound(store, graphs, books).run();
        });
  }
}
