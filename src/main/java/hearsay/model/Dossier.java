package hearsay.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that an article tells: who is in it, who said what, who feels what, who ships what.
 *
 * <p>Every id that a claim names is that of an actor or an assertion of the same dossier.
 *
 * @param sentences the article's sentences in order, as they were annotated
 * @param outlet the id of the actor who publishes the article; one of {@code actors}
 */
public record Dossier(
    Article article,
    List<Span> sentences,
    String outlet,
    List<Actor> actors,
    List<Claim.Assertion> assertions,
    List<Claim.HeldState> states,
    List<Claim.Handover> shipments) {
  public Dossier {
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    assertions = List.copyOf(assertions);
    states = List.copyOf(states);
    shipments = List.copyOf(shipments);
    requireKnown(
        Stream.concat(
            Stream.of(outlet),
            Stream.concat(
                assertions.stream().map(Claim.Assertion::source),
                states.stream().flatMap(state -> state.experiencer().stream()))),
        actors.stream().map(Actor::id).collect(Collectors.toSet()));
    requireKnown(
        Stream.concat(
            assertions.stream().flatMap(assertion -> assertion.via().stream()),
            Stream.concat(
                states.stream().flatMap(state -> state.assertedBy().stream()),
                shipments.stream().flatMap(shipment -> shipment.assertedBy().stream()))),
        assertions.stream().map(Claim.Assertion::id).collect(Collectors.toSet()));
  }

  private static void requireKnown(Stream<String> ids, Set<String> known) {
    ids.filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("'%s' is not in the dossier".formatted(id));
            });
  }

  /** The first sentence that {@code span} touches; the span itself where no sentence does. */
  public Span sentence(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).overlaps(span) ? sentences.get(low) : span;
  }

  /** The actor with this id, which must be one of the dossier. */
  public Actor actor(String id) {
    return actors.stream().filter(actor -> actor.id().equals(id)).findFirst().orElseThrow();
  }
}
