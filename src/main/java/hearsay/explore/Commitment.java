package hearsay.explore;

import hearsay.explore.Card.Stance;
import hearsay.vocab.Hs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/** How far a source commits itself to what it says. */
final class Commitment {
  static final String QUESTION = "hs:Question";
  static final String DEMAND = "hs:Demand";
  private static final String DENIAL = "hs:Denial";
  private static final String POSITIVE = "positive";
  private static final String NEGATIVE = "negative";
  private static final List<String> LEAST_FIRST = List.of("possible", "probable");

  private final GraphReader graph;
  private final Thesaurus thesaurus;

  Commitment(GraphReader graph, Thesaurus thesaurus) {
    this.graph = graph;
    this.thesaurus = thesaurus;
  }

  /** What a source does with a content; {@link FilterQuery} says the same as SPARQL. */
  Stance stance(Node assertion, Optional<Node> content) {
    String act = thesaurus.term(iri(assertion, Hs.SPEECH_ACT)).id();
    Set<String> acts = thesaurus.upward(act);
    if (acts.contains(QUESTION)) {
      return Stance.ASKS;
    }
    if (acts.contains(DEMAND)) {
      return Stance.DEMANDS;
    }
    boolean negated = polarity(assertion).equals(NEGATIVE);
    if ((negated && !act.equals(DENIAL)) || isSaidNotToBeSaid(assertion)) {
      return Stance.LEAVES_OPEN;
    }
    boolean contentNegated = content.map(this::polarity).orElse(POSITIVE).equals(NEGATIVE);
    return negated == contentNegated ? Stance.AFFIRMS : Stance.DENIES;
  }

  private boolean isSaidNotToBeSaid(Node assertion) {
    Optional<Node> outer = graph.one(assertion, Hs.VIA);
    for (int depth = 0; outer.isPresent() && depth < 20; depth++) {
      if (polarity(outer.get()).equals(NEGATIVE)) {
        return true;
      }
      outer = graph.one(outer.get(), Hs.VIA);
    }
    return false;
  }

  String polarity(Node node) {
    return graph.one(node, Hs.POLARITY).map(Node::getLocalName).orElse(POSITIVE);
  }

  /** The least of the saying and the content. */
  String certainty(Node assertion, Optional<Node> content) {
    List<String> both =
        Stream.concat(Stream.of(assertion), content.stream())
            .flatMap(node -> graph.one(node, Hs.CERTAINTY).stream())
            .map(Node::getLocalName)
            .toList();
    return LEAST_FIRST.stream().filter(both::contains).findFirst().orElse("certain");
  }

  private String iri(Node node, Property property) {
    return graph.one(node, property).map(Node::getURI).orElse("");
  }
}
