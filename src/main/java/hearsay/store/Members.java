package hearsay.store;

import hearsay.vocab.HsClass;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/** Who belongs to whom; used within a transaction. */
final class Members {
  private final QuadIds quads;
  private final NodeId memberOf;
  private final NodeId type;
  private final NodeId state;
  private final NodeId unnamed;

  Members(DatasetGraph graphs) {
    this.quads = new QuadIds(graphs);
    this.memberOf = quads.id(ORG.memberOf.asNode());
    this.type = quads.id(RDF.type.asNode());
    this.state = id(HsClass.STATE);
    this.unnamed = id(HsClass.UNNAMED_SOURCE);
  }

  private NodeId id(Resource kind) {
    return quads.id(kind.asNode());
  }

  /** The actors, and the unnamed sources who belong to them. */
  List<Node> withUnnamed(List<Node> actors) {
    Stream<Node> members =
        actors.stream()
            .flatMap(actor -> direct(quads.id(actor)))
            .filter(actor -> quads.contains(actor, type, unnamed))
            .map(quads::node);
    return Stream.concat(actors.stream(), members).distinct().toList();
  }

  /**
   * The actors, and everyone who belongs to them or to one who does; but no state, for what a state
   * says an alliance has not said.
   */
  List<Node> withAll(List<Node> actors) {
    Stream<Node> members =
        members(actors.stream().map(quads::id).toList()).stream().map(quads::node);
    return Stream.concat(actors.stream(), members).distinct().toList();
  }

  private Set<NodeId> members(Collection<NodeId> actors) {
    Set<NodeId> found = new LinkedHashSet<>();
    Deque<NodeId> open = new ArrayDeque<>(actors);
    while (!open.isEmpty()) {
      direct(open.remove()).filter(found::add).forEach(open::add);
    }
    return found;
  }

  private Stream<NodeId> direct(NodeId actor) {
    return quads.subjects(memberOf, actor).filter(one -> !quads.contains(one, type, state));
  }
}
