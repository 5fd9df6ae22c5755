package hearsay.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Work on whole graphs; used within a transaction. */
final class Graphs {
  private Graphs() {}

  /** The graph as it is now, whatever becomes of it. */
  static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.stream().forEach(copy::add);
    return copy;
  }

  /**
   * Takes a graph out. The dataset's own ways to do so stop after the first thousand quads where a
   * text index watches.
   */
  static void remove(DatasetGraph dataset, Node name) {
    dataset.stream(name, Node.ANY, Node.ANY, Node.ANY).toList().forEach(dataset::delete);
  }

  /** Puts a graph in place of what had its name. */
  static void replace(DatasetGraph dataset, Node name, Graph graph) {
    remove(dataset, name);
    dataset.addGraph(name, graph);
  }
}
