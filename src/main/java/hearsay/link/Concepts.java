package hearsay.link;

import hearsay.vocab.Hs;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the ontology and the gazetteer say of concepts and actors; used within a transaction. */
final class Concepts {
  private static final Set<Node> NAMES =
      Stream.of(
              RDFS.label,
              SKOS.prefLabel,
              SKOS.altLabel,
              Hs.ABBREVIATION,
              Hs.CAPITAL,
              Hs.DEMONYM,
              Hs.METONYM,
              Hs.SHARED_NAME)
          .map(Property::asNode)
          .collect(Collectors.toSet());

  private final DatasetGraph graphs;
  private final Stems stems;
  private final Map<Node, Set<Node>> upward = new HashMap<>();
  private final Map<Node, Set<String>> names = new HashMap<>();
  private final Map<Node, Set<String>> labels = new HashMap<>();

  Concepts(DatasetGraph graphs, Stems stems) {
    this.graphs = graphs;
    this.stems = stems;
  }

  /** The concept and all that are broader, the nearest first. */
  Set<Node> upward(Node concept) {
    Set<Node> known = upward.get(concept);
    if (known == null) {
      known = new LinkedHashSet<>(Set.of(concept));
      for (Node broader : objects(concept, SKOS.broader.asNode()).toList()) {
        known.addAll(upward(broader));
      }
      upward.put(concept, known);
    }
    return known;
  }

  /** The broadest concept above this one. */
  Node top(Node concept) {
    return upward(concept).stream().reduce(concept, (nearer, broader) -> broader);
  }

  /** Whether they are the same or one is narrower than the other. */
  boolean isOneWithinTheOther(Node a, Node b) {
    return upward(a).contains(b) || upward(b).contains(a);
  }

  /** The broader of two of which one is within the other. */
  Node broader(Node a, Node b) {
    return upward(a).contains(b) ? b : a;
  }

  /** The label of an actor or a concept. */
  String label(Node thing) {
    return Stream.of(SKOS.prefLabel.asNode(), RDFS.label.asNode())
        .flatMap(property -> objects(thing, property))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(thing.getLocalName());
  }

  /** The stems of the words of a thing's label. */
  Set<String> labelStems(Node thing) {
    return labels.computeIfAbsent(thing, one -> Set.copyOf(stems.of(label(one))));
  }

  /** The stems of all words in the names that a thing goes by. */
  Set<String> nameStems(Node thing) {
    return names.computeIfAbsent(
        thing,
        one ->
            graphs.stream(Node.ANY, one, Node.ANY, Node.ANY)
                .filter(quad -> NAMES.contains(quad.getPredicate()))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .distinct()
                .flatMap(name -> stems.of(name).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graphs.stream(Node.ANY, subject, property, Node.ANY)
        .map(Quad::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .distinct();
  }
}
