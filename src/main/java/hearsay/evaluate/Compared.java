package hearsay.evaluate;

import hearsay.model.Claim;
import hearsay.model.Dossier;
import hearsay.model.Polarity;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An article as careful readers annotated it beside the dossier that Hearsay made of it.
 *
 * @param where what stands at the same place
 * @param same who is the same actor
 */
record Compared(GoldArticle gold, Dossier dossier, Whereabouts where, SameActor same) {
  /** A shipment with those who affirm it, or with those who deny it. */
  record Claimed(Claim.Handover shipment, Set<String> sources, boolean denied) {}

  /** The article that {@code gold}, which is JSON, tells of. */
  static Compared of(String gold, Dossier dossier) {
    return new Compared(
        GoldArticle.parse(gold),
        dossier,
        new Whereabouts(dossier.article().text()),
        new SameActor(dossier));
  }

  /** All assertions that are the outlet's own, or all that are not. */
  List<Claim.Assertion> assertions(boolean outlet) {
    return dossier.assertions().stream()
        .filter(made -> made.source().equals(dossier.outlet()) == outlet)
        .filter(made -> outlet || made.reading().isPresent())
        .toList();
  }

  /** Each shipment once for those who affirm it and once for those who deny it. */
  List<Claimed> shipments() {
    List<Claimed> all = new ArrayList<>();
    for (Claim.Handover shipment : dossier.shipments()) {
      for (boolean denied : new boolean[] {false, true}) {
        Set<String> sources = sources(shipment.assertedBy(), denied);
        if (!sources.isEmpty()) {
          all.add(new Claimed(shipment, sources, denied));
        }
      }
    }
    return all;
  }

  /** Whether those who affirm a claim are among those whom gold names. */
  boolean isClaimedBy(List<String> assertedBy, List<String> names) {
    return isOneOf(sources(assertedBy, false), names);
  }

  boolean isOneOf(Set<String> sources, List<String> names) {
    return names.stream().anyMatch(name -> sources.stream().anyMatch(id -> same.test(id, name)));
  }

  private Set<String> sources(List<String> assertedBy, boolean denying) {
    return dossier.assertions().stream()
        .filter(assertion -> assertedBy.contains(assertion.id()))
        .filter(assertion -> (assertion.polarity() == Polarity.NEGATIVE) == denying)
        .map(Claim.Assertion::source)
        .collect(Collectors.toSet());
  }

  String describe(Claim.Assertion made) {
    return "%s %s says %s"
        .formatted(gold.doc(), dossier.actor(made.source()).name(), words(made.content()));
  }

  List<String> words(List<Span> spans) {
    return spans.stream()
        .map(span -> span.in(dossier.article().text()).replaceAll("\\s+", " "))
        .toList();
  }

  String name(Optional<String> id) {
    return id.flatMap(
            known ->
                dossier.actors().stream().filter(actor -> actor.id().equals(known)).findFirst())
        .map(actor -> actor.name())
        .orElse("nobody");
  }
}
