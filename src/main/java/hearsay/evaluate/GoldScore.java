package hearsay.evaluate;

import hearsay.evaluate.GoldArticle.Felt;
import hearsay.evaluate.GoldArticle.Said;
import hearsay.evaluate.GoldArticle.Sent;
import hearsay.model.Claim;
import hearsay.model.Dossier;
import hearsay.model.Polarity;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Scores dossiers against articles that careful readers annotated whole.
 *
 * <p>An assertion matches when its source is the same and the contents share half of the longer
 * one; a state of mind when experiencer and attitude are the same and expression or target touch; a
 * shipment when sender and recipient are the same and the goods touch.
 */
public final class GoldScore {
  private final Matching assertions = new Matching("assertions");
  private final Matching outletClaims = new Matching("outlet's analysis");
  private final Matching states = new Matching("states of mind");
  private final Matching shipments = new Matching("shipments");

  /** A shipment with those who affirm it, or with those who deny it. */
  private record Claimed(Claim.Handover shipment, Set<String> sources, boolean denied) {}

  /** The document that a gold file is about: the name of the text file. */
  public static String document(String gold) {
    return GoldArticle.parse(gold).doc();
  }

  /** Counts an article; {@code gold} is the JSON. */
  public void add(String gold, Dossier dossier) {
    GoldArticle article = GoldArticle.parse(gold);
    Whereabouts where = new Whereabouts(dossier.article().text());
    SameActor same = new SameActor(dossier);
    addAssertions(article, dossier, where, same);
    addStates(article, dossier, where, same);
    addShipments(article, dossier, where, same);
  }

  private void addAssertions(
      GoldArticle article, Dossier dossier, Whereabouts where, SameActor same) {
    BiPredicate<Said, Claim.Assertion> match =
        (gold, made) ->
            same.test(made.source(), gold.source())
                && where.shareHalf(made.content(), where.together(gold.content(), gold.near()));
    List<Matching.Quality<Said, Claim.Assertion>> asked =
        List.of(
            new Matching.Quality<>(
                "act", (gold, made) -> Terms.isAct(gold.act(), made.speechAct())),
            new Matching.Quality<>(
                "polarity", (gold, made) -> isTerm(gold.polarity(), made.polarity())),
            new Matching.Quality<>(
                "certainty", (gold, made) -> isTerm(gold.certainty(), made.certainty())));
    assertions.add(
        article.claims().stream().filter(claim -> !claim.isOutlet()).toList(),
        dossier.assertions().stream()
            .filter(made -> made.reading().isPresent())
            .filter(made -> !made.source().equals(dossier.outlet()))
            .toList(),
        match,
        asked,
        gold -> "%s %s says %s".formatted(article.doc(), gold.source(), gold.content()),
        made -> describe(article, dossier, made));
    outletClaims.add(
        article.claims().stream().filter(Said::isOutlet).toList(),
        dossier.assertions().stream()
            .filter(made -> made.source().equals(dossier.outlet()))
            .toList(),
        match,
        asked,
        gold -> "%s says %s".formatted(article.doc(), gold.content()),
        made -> describe(article, dossier, made));
  }

  private static boolean isTerm(String gold, Enum<?> made) {
    return made.name().toLowerCase(Locale.ROOT).equals(gold);
  }

  private static String describe(GoldArticle article, Dossier dossier, Claim.Assertion made) {
    return "%s %s says %s"
        .formatted(
            article.doc(), dossier.actor(made.source()).name(), words(dossier, made.content()));
  }

  private static List<String> words(Dossier dossier, List<Span> spans) {
    return spans.stream()
        .map(span -> span.in(dossier.article().text()).replaceAll("\\s+", " "))
        .toList();
  }

  private void addStates(GoldArticle article, Dossier dossier, Whereabouts where, SameActor same) {
    states.add(
        article.states(),
        dossier.states(),
        (gold, made) ->
            same.test(made.experiencer(), gold.experiencer())
                && Terms.isAttitude(gold.attitude(), made.reading().attitude())
                && (where.touches(made.reading().expression(), gold.expression())
                    || gold.target()
                        .filter(target -> where.touches(made.reading().target(), target))
                        .isPresent()),
        List.of(
            new Matching.Quality<>(
                "claimant",
                (Felt gold, Claim.HeldState made) ->
                    isClaimedBy(
                        same, sources(dossier, made.assertedBy(), false), gold.claimedBy())),
            new Matching.Quality<>(
                "polarity", (gold, made) -> isTerm(gold.polarity(), made.reading().polarity())),
            new Matching.Quality<>(
                "certainty", (gold, made) -> isTerm(gold.certainty(), made.reading().certainty()))),
        gold ->
            "%s %s %s «%s» by %s"
                .formatted(
                    article.doc(),
                    gold.experiencer(),
                    gold.attitude(),
                    gold.expression(),
                    gold.claimedBy()),
        made ->
            "%s %s %s «%s»"
                .formatted(
                    article.doc(),
                    name(dossier, made.experiencer()),
                    made.reading().attitude(),
                    words(dossier, made.reading().expression())));
  }

  private void addShipments(
      GoldArticle article, Dossier dossier, Whereabouts where, SameActor same) {
    shipments.add(
        article.shipments(),
        claimed(dossier),
        (gold, made) ->
            gold.status().equals("denied") == made.denied()
                && gold.sender().map(one -> same.test(made.shipment().sender(), one)).orElse(true)
                && gold.recipient()
                    .map(one -> same.test(made.shipment().recipient(), one))
                    .orElse(true)
                && where.touches(List.of(made.shipment().reading().goods()), gold.goods()),
        List.of(
            new Matching.Quality<>(
                "claimant",
                (Sent gold, Claimed made) -> isClaimedBy(same, made.sources(), gold.claimedBy())),
            new Matching.Quality<>(
                "class",
                (gold, made) ->
                    Terms.isGoods(gold.goodsClass(), made.shipment().reading().goodsClass())),
            new Matching.Quality<>(
                "status",
                (gold, made) -> Terms.isStatus(gold.status(), made.shipment().reading().status())),
            new Matching.Quality<>(
                "quantity", (gold, made) -> isQuantity(gold, made.shipment(), where))),
        gold ->
            "%s %s sends %s %s by %s"
                .formatted(
                    article.doc(),
                    gold.sender().orElse("nobody"),
                    gold.recipient().orElse("nobody"),
                    gold.goods(),
                    gold.claimedBy()),
        made ->
            "%s %s sends %s %s%s"
                .formatted(
                    article.doc(),
                    name(dossier, made.shipment().sender()),
                    name(dossier, made.shipment().recipient()),
                    words(dossier, List.of(made.shipment().reading().goods())),
                    made.denied() ? " (denied)" : ""));
  }

  private static boolean isQuantity(Sent gold, Claim.Handover made, Whereabouts where) {
    return made.reading()
        .quantity()
        .map(
            quantity ->
                gold.quantity()
                    .filter(words -> where.touches(List.of(quantity.span()), words))
                    .isPresent())
        .orElse(gold.quantity().isEmpty());
  }

  private static List<Claimed> claimed(Dossier dossier) {
    List<Claimed> all = new ArrayList<>();
    for (Claim.Handover shipment : dossier.shipments()) {
      Set<String> affirming = sources(dossier, shipment.assertedBy(), false);
      Set<String> denying = sources(dossier, shipment.assertedBy(), true);
      if (!affirming.isEmpty()) {
        all.add(new Claimed(shipment, affirming, false));
      }
      if (!denying.isEmpty()) {
        all.add(new Claimed(shipment, denying, true));
      }
    }
    return all;
  }

  private static Set<String> sources(Dossier dossier, List<String> assertedBy, boolean denying) {
    return dossier.assertions().stream()
        .filter(assertion -> assertedBy.contains(assertion.id()))
        .filter(assertion -> (assertion.polarity() == Polarity.NEGATIVE) == denying)
        .map(Claim.Assertion::source)
        .collect(Collectors.toSet());
  }

  private static boolean isClaimedBy(SameActor same, Set<String> sources, List<String> gold) {
    return gold.stream().anyMatch(name -> sources.stream().anyMatch(id -> same.test(id, name)));
  }

  private static String name(Dossier dossier, Optional<String> id) {
    return id.flatMap(
            known ->
                dossier.actors().stream().filter(actor -> actor.id().equals(known)).findFirst())
        .map(actor -> actor.name())
        .orElse("nobody");
  }

  /** A table for people, and after it what was missed and what was found wrongly. */
  public String report() {
    return "%-24s%7s%7s%7s%n".formatted("", "P", "R", "F1")
        + assertions.line()
        + states.line()
        + shipments.line()
        + outletClaims.line()
        + "%n".formatted()
        + assertions.lists()
        + states.lists()
        + shipments.lists();
  }
}
