package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.Dossier;
import java.util.List;

/** What became of a {@link Stage}, and what tests ask of it. */
record Resolved(Dossier dossier) {
  List<Claim.Assertion> assertions() {
    return dossier.assertions();
  }

  Claim.HeldState state() {
    return dossier.states().getFirst();
  }

  Claim.Handover shipment() {
    return dossier.shipments().getFirst();
  }

  /** The sources of all assertions, in order. */
  List<Actor> sources() {
    return assertions().stream().map(Claim.Assertion::source).map(dossier::actor).toList();
  }

  List<String> sourceNames() {
    return sources().stream().map(Actor::name).toList();
  }

  /** The names of those who feel something, in order. */
  List<String> experiencers() {
    return dossier.states().stream()
        .map(state -> dossier.actor(state.experiencer().orElseThrow()).name())
        .toList();
  }

  /** The names of those who assert {@code ids}. */
  List<String> claimants(List<String> ids) {
    return assertions().stream()
        .filter(assertion -> ids.contains(assertion.id()))
        .map(assertion -> dossier.actor(assertion.source()).name())
        .toList();
  }

  /** The one actor of this name. */
  Actor actor(String name) {
    List<Actor> found =
        dossier.actors().stream().filter(actor -> actor.name().equals(name)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
