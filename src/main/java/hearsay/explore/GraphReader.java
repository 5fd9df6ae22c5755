package hearsay.explore;

import hearsay.vocab.HsClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Small questions to a graph; what has several answers gives the first by name. */
record GraphReader(Graph graph) {
  private static final List<Resource> KINDS =
      List.of(HsClass.PERSON, HsClass.ORGANIZATION, HsClass.STATE, HsClass.UNNAMED_SOURCE);

  Stream<Node> instances(Resource type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), type.asNode()).map(Triple::getSubject);
  }

  Stream<Node> all(Node subject, Property property) {
    return graph.stream(subject, property.asNode(), Node.ANY).map(Triple::getObject);
  }

  Optional<Node> one(Node subject, Property property) {
    return all(subject, property).min((a, b) -> a.toString().compareTo(b.toString()));
  }

  Optional<String> words(Node subject, Property property) {
    return all(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo);
  }

  Optional<Double> number(Node subject, Property property) {
    return words(subject, property).map(Double::valueOf);
  }

  boolean has(Node subject, Property property, Resource object) {
    return graph.contains(subject, property.asNode(), object.asNode());
  }

  /** Everyone whom the graph describes, by IRI. */
  Map<String, Actor> actors() {
    Map<String, Actor> actors = new HashMap<>();
    for (Resource kind : KINDS) {
      instances(kind).forEach(node -> actors.put(node.getURI(), actor(node, kind.getLocalName())));
    }
    return actors;
  }

  private Actor actor(Node node, String kind) {
    String label =
        words(node, RDFS.label)
            .or(() -> words(node, SKOS.prefLabel))
            .orElseGet(() -> lastPart(node.getURI()));
    return new Actor(node.getURI(), label, kind);
  }

  static String lastPart(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
