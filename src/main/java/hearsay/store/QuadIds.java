package hearsay.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The quads of a dataset as the numbers that TDB2 has for their nodes: what is only counted or
 * passed over is not fetched from the table of nodes, which takes most of the time. Used within a
 * transaction.
 *
 * <p>A quad is graph, subject, predicate, object.
 */
final class QuadIds {
  /** Any node. */
  static final NodeId ANY = NodeId.NodeIdAny;

  private final NodeTupleTable quads;

  QuadIds(DatasetGraph graphs) {
    this.quads = triples(graphs).getQuadTable().getNodeTupleTable();
  }

  /** What is below the text index and whatever else is wrapped around it. */
  private static DatasetGraphTDB triples(DatasetGraph graphs) {
    return graphs instanceof DatasetGraphWrapper wrapper
        ? triples(wrapper.getWrapped())
        : TDBInternal.getDatasetGraphTDB(graphs);
  }

  /** The number of a node; one that no quad has if the store does not know the node. */
  NodeId id(Node node) {
    return quads.getNodeTable().getNodeIdForNode(node);
  }

  Node node(NodeId id) {
    return quads.getNodeTable().getNodeForNodeId(id);
  }

  Iterator<Tuple<NodeId>> find(NodeId graph, NodeId subject, NodeId predicate, NodeId object) {
    boolean unknown = Stream.of(graph, subject, predicate, object).anyMatch(NodeId::isDoesNotExist);
    return unknown ? Collections.emptyIterator() : quads.find(graph, subject, predicate, object);
  }

  /** What has that value of a property in any graph, each once. */
  Stream<NodeId> subjects(NodeId predicate, NodeId object) {
    return Iter.asStream(find(ANY, ANY, predicate, object)).map(quad -> quad.get(1)).distinct();
  }

  /** All values of a property, each once. */
  Stream<NodeId> objects(NodeId predicate) {
    return Iter.asStream(find(ANY, ANY, predicate, ANY)).map(quad -> quad.get(3)).distinct();
  }

  /** Whether a graph says so. */
  boolean contains(NodeId subject, NodeId predicate, NodeId object) {
    return find(ANY, subject, predicate, object).hasNext();
  }
}
