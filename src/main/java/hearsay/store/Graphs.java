package hearsay.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
   * The graph as the store reads it back, which gives numbers as values. Only this may be written:
   * what is written otherwise can never be deleted.
   */
  static Graph asKept(Graph graph) {
    Graph kept = GraphFactory.createDefaultGraph();
    graph.stream()
        .map(t -> Triple.create(t.getSubject(), t.getPredicate(), Digest.asKept(t.getObject())))
        .forEach(kept::add);
    return kept;
  }

  /**
   * Takes a graph out. The dataset's own ways do not come to an end where there is a quad that
   * cannot be deleted.
   */
  static void remove(DatasetGraph dataset, Node name) {
    dataset.stream(name, Node.ANY, Node.ANY, Node.ANY).toList().forEach(dataset::delete);
  }

  /** Puts a graph in place of what had its name. */
  static void replace(DatasetGraph dataset, Node name, Graph graph) {
    remove(dataset, name);
    dataset.addGraph(name, asKept(graph));
  }
}
