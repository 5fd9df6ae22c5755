package hearsay.explore;

import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import hearsay.vocab.Nif;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/** Reads the cards of an assertion: one for each state of mind or shipment, or one for its text. */
final class CardReader {
  private final GraphReader graph;
  private final Cast cast;
  private final Thesaurus thesaurus;
  private final Card.Origin origin;
  private final Commitment commitment;

  CardReader(GraphReader graph, Cast cast, Thesaurus thesaurus, Card.Origin origin) {
    this.graph = graph;
    this.cast = cast;
    this.thesaurus = thesaurus;
    this.origin = origin;
    this.commitment = new Commitment(graph, thesaurus);
  }

  Stream<Card> of(Node assertion) {
    List<Node> contents =
        graph
            .all(assertion, Hs.CONTENT)
            .filter(node -> isState(node) || isShipment(node))
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .toList();
    return contents.isEmpty()
        ? Stream.of(card(assertion, Optional.empty()))
        : contents.stream().map(content -> card(assertion, Optional.of(content)));
  }

  private boolean isState(Node node) {
    return graph.has(node, RDF.type, HsClass.STATE_OF_MIND);
  }

  private boolean isShipment(Node node) {
    return graph.has(node, RDF.type, HsClass.SHIPMENT);
  }

  private Card card(Node assertion, Optional<Node> content) {
    Actor source = cast.one(assertion, Hs.SOURCE).orElse(origin.outlet());
    Optional<Card.Feeling> state = content.filter(this::isState).map(this::state);
    Optional<Card.Sending> shipment = content.filter(this::isShipment).map(this::shipment);
    return new Card(
        assertion.getURI(),
        source,
        graph.words(assertion, Hs.ROLE),
        cast.all(GraphReader.iri(source.id()), ORG.memberOf),
        graph.words(assertion, Hs.CUE_TEXT),
        term(assertion, Hs.SPEECH_ACT),
        graph.one(assertion, Hs.QUOTATION).map(Node::getLocalName),
        graph.words(assertion, Hs.CONTENT_TEXT).orElse(""),
        graph
            .one(assertion, Hs.SENTENCE)
            .flatMap(sentence -> graph.words(sentence, Nif.ANCHOR_OF))
            .orElse(""),
        commitment.stance(assertion, content),
        commitment.polarity(assertion),
        commitment.certainty(assertion, content),
        about(assertion, state, shipment),
        tellers(assertion),
        state,
        shipment,
        origin);
  }

  private List<Actor> about(
      Node assertion, Optional<Card.Feeling> state, Optional<Card.Sending> shipment) {
    Stream<Actor> felt =
        state.stream()
            .flatMap(held -> Stream.concat(held.experiencer().stream(), held.toward().stream()));
    Stream<Actor> sent =
        shipment.stream()
            .flatMap(
                sending ->
                    Stream.of(sending.sender(), sending.recipient(), sending.carrier())
                        .flatMap(Optional::stream));
    return Stream.of(cast.all(assertion, Hs.ABOUT).stream(), felt, sent)
        .flatMap(actors -> actors)
        .distinct()
        .toList();
  }

  private List<Card.Teller> tellers(Node assertion) {
    List<Card.Teller> tellers = new ArrayList<>();
    Set<Node> seen = new HashSet<>(List.of(assertion));
    Optional<Node> outer = graph.one(assertion, Hs.VIA);
    while (outer.isPresent() && seen.add(outer.get())) {
      Node node = outer.get();
      tellers.add(
          new Card.Teller(
              node.getURI(),
              cast.one(node, Hs.SOURCE).orElse(origin.outlet()),
              graph.words(node, Hs.CUE_TEXT)));
      outer = graph.one(node, Hs.VIA);
    }
    return tellers;
  }

  private Card.Feeling state(Node node) {
    return new Card.Feeling(
        node.getURI(),
        cast.one(node, Hs.EXPERIENCER),
        term(node, Hs.ATTITUDE),
        graph.words(node, Hs.EXPRESSION).orElse(""),
        graph.words(node, Hs.TARGET),
        cast.all(node, Hs.ABOUT),
        commitment.polarity(node));
  }

  private Card.Sending shipment(Node node) {
    return new Card.Sending(
        node.getURI(),
        cast.one(node, Hs.SENDER),
        cast.one(node, Hs.RECIPIENT),
        cast.one(node, Hs.CARRIER),
        term(node, Hs.GOODS),
        graph.words(node, Hs.GOODS_TEXT).orElse(""),
        graph.words(node, Hs.QUANTITY_TEXT).map(text -> amount(node, text)),
        graph.words(node, Hs.WHEN),
        term(node, Hs.STATUS),
        commitment.polarity(node));
  }

  private Card.Amount amount(Node node, String text) {
    return new Card.Amount(
        text,
        graph.number(node, Hs.MIN_QUANTITY),
        graph.number(node, Hs.MAX_QUANTITY),
        graph.words(node, Hs.UNIT));
  }

  private Term term(Node node, Property property) {
    return graph
        .one(node, property)
        .map(concept -> thesaurus.term(concept.getURI()))
        .orElse(new Term("", ""));
  }
}
