package hearsay.explore;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One claim's share in an edge of a network. */
record Strand(Actor from, Actor to, Network.Type type, Optional<Term> term, Card card) {

  /** What {@code card} claims between actors. */
  static Stream<Strand> of(Card card) {
    return Stream.of(
            about(card),
            card.state().stream().flatMap(state -> feeling(state, card)),
            card.shipment().stream().flatMap(sending -> sending(sending, card)))
        .flatMap(strands -> strands);
  }

  /** What one says about oneself stands between no two actors. */
  private static Stream<Strand> about(Card card) {
    return card.about().stream()
        .filter(actor -> !actor.id().equals(card.source().id()))
        .map(
            actor ->
                new Strand(card.source(), actor, Network.Type.SAYS_ABOUT, Optional.empty(), card));
  }

  private static Stream<Strand> feeling(Card.Feeling state, Card card) {
    return state.experiencer().stream()
        .flatMap(
            experiencer ->
                (state.toward().isEmpty() ? List.of(experiencer) : state.toward())
                    .stream()
                        .map(
                            actor ->
                                new Strand(
                                    experiencer,
                                    actor,
                                    Network.Type.FEELS,
                                    Optional.of(state.attitude()),
                                    card)));
  }

  private static Stream<Strand> sending(Card.Sending sending, Card card) {
    return sending.sender().stream()
        .flatMap(
            sender ->
                sending.recipient().stream()
                    .map(
                        recipient ->
                            new Strand(
                                sender,
                                recipient,
                                Network.Type.SENDS,
                                Optional.of(sending.goods()),
                                card)));
  }

  /** The same for all strands of one edge, and for no others. */
  String id() {
    String key =
        String.join(" ", type.toString(), from.id(), to.id(), term.map(Term::id).orElse(""));
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The filter that lets just this edge's claims through, of those that {@code within} does. */
  Filter filter(Filter within) {
    return switch (type) {
      case SAYS_ABOUT -> within.with("source", alone(from)).with("about", alone(to));
      case FEELS ->
          within
              .with("kind", List.of("state"))
              .with("experiencer", alone(from))
              .with("toward", isLoop() ? List.of("-", "=" + to.id()) : alone(to))
              .with("attitude", concept());
      case SENDS ->
          within
              .with("kind", List.of("shipment"))
              .with("sender", alone(from))
              .with("recipient", alone(to))
              .with("goods", concept());
    };
  }

  private boolean isLoop() {
    return from.id().equals(to.id());
  }

  private List<String> concept() {
    return term.map(concept -> "=" + concept.id()).stream().toList();
  }

  private static List<String> alone(Actor actor) {
    return List.of("=" + actor.id());
  }
}
