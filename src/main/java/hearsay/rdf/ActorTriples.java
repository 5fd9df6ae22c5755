package hearsay.rdf;

import hearsay.model.Actor;
import hearsay.vocab.HsClass;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Writes who is in an article; what they say, feel and ship is never written here. */
final class ActorTriples {
  static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final Model model;

  ActorTriples(Model model) {
    this.model = model;
  }

  void addAll(List<Actor> actors) {
    actors.forEach(this::add);
  }

  private void add(Actor actor) {
    Resource node =
        model
            .createResource(actor.id())
            .addProperty(RDF.type, type(actor.kind()))
            .addProperty(RDFS.label, actor.name());
    actor
        .wikidata()
        .ifPresent(id -> node.addProperty(SKOS.exactMatch, model.createResource(WIKIDATA + id)));
    for (String whole : actor.memberOf()) {
      node.addProperty(ORG.memberOf, model.createResource(whole));
    }
  }

  private static Resource type(Actor.Kind kind) {
    return switch (kind) {
      case PERSON -> HsClass.PERSON;
      case ORGANIZATION -> HsClass.ORGANIZATION;
      case STATE -> HsClass.STATE;
      case UNNAMED_SOURCE -> HsClass.UNNAMED_SOURCE;
    };
  }
}
