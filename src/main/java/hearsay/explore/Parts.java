package hearsay.explore;

import hearsay.vocab.HsClass;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a card that filters and facets look at. */
final class Parts {
  private Parts() {}

  static Stream<Actor> experiencer(Card card) {
    return card.state().flatMap(Card.Feeling::experiencer).stream();
  }

  static Stream<Actor> toward(Card card) {
    return card.state().stream().flatMap(state -> state.toward().stream());
  }

  static Stream<Actor> sender(Card card) {
    return card.shipment().flatMap(Card.Sending::sender).stream();
  }

  static Stream<Actor> recipient(Card card) {
    return card.shipment().flatMap(Card.Sending::recipient).stream();
  }

  static Stream<Term> attitude(Card card) {
    return card.state().map(Card.Feeling::attitude).stream();
  }

  static Stream<Term> goods(Card card) {
    return card.shipment().map(Card.Sending::goods).stream();
  }

  static boolean isNamed(Card card) {
    return !card.source().kind().equals(HsClass.UNNAMED_SOURCE.getLocalName());
  }

  static Optional<String> published(Card card) {
    return card.article().published();
  }
}
