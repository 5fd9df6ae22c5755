package hearsay.explore;

import hearsay.vocab.HsClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/** Who is in one article, as it calls them. */
final class Cast {
  private final GraphReader graph;
  private final Thesaurus thesaurus;
  private final Map<String, Actor> actors;

  Cast(GraphReader graph, Thesaurus thesaurus) {
    this.graph = graph;
    this.thesaurus = thesaurus;
    this.actors = graph.actors();
  }

  Map<String, Actor> actors() {
    return actors;
  }

  /** That one, whom perhaps only the gazetteer describes. */
  Actor actor(Node node) {
    String id = node.getURI();
    return Optional.ofNullable(actors.get(id))
        .or(() -> thesaurus.actor(id))
        .orElseGet(() -> new Actor(id, GraphReader.lastPart(id), HsClass.ACTOR.getLocalName()));
  }

  /** The first of those whom a property leads to. */
  Optional<Actor> one(Node subject, Property property) {
    return graph.one(subject, property).map(this::actor);
  }

  /** All of them, by name. */
  List<Actor> all(Node subject, Property property) {
    return graph.all(subject, property).map(this::actor).sorted(Cast::compare).toList();
  }

  static int compare(Actor a, Actor b) {
    int order = a.label().compareTo(b.label());
    return order == 0 ? a.id().compareTo(b.id()) : order;
  }
}
