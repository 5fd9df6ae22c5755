package hearsay.store;

import hearsay.vocab.HsClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/** Who belongs to whom; used within a transaction. */
final class Members {
  private final DatasetGraph graphs;

  Members(DatasetGraph graphs) {
    this.graphs = graphs;
  }

  /** The actors, and the unnamed sources who belong to them. */
  List<Node> withUnnamed(List<Node> actors) {
    Stream<Node> unnamed =
        actors.stream().flatMap(this::direct).filter(actor -> is(actor, HsClass.UNNAMED_SOURCE));
    return Stream.concat(actors.stream(), unnamed).distinct().toList();
  }

  /**
   * The actors, and everyone who belongs to them or to one who does; but no state, for what a state
   * says an alliance has not said.
   */
  List<Node> withAll(List<Node> actors) {
    Set<Node> found = new LinkedHashSet<>(actors);
    Deque<Node> open = new ArrayDeque<>(actors);
    while (!open.isEmpty()) {
      direct(open.remove()).filter(found::add).forEach(open::add);
    }
    return List.copyOf(found);
  }

  private Stream<Node> direct(Node actor) {
    return graphs.stream(Node.ANY, Node.ANY, ORG.memberOf.asNode(), actor)
        .map(Quad::getSubject)
        .filter(member -> !is(member, HsClass.STATE));
  }

  private boolean is(Node actor, Resource type) {
    return graphs.contains(Node.ANY, actor, RDF.type.asNode(), type.asNode());
  }
}
