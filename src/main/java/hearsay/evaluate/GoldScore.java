package hearsay.evaluate;

import hearsay.evaluate.GoldArticle.Felt;
import hearsay.evaluate.GoldArticle.Said;
import hearsay.evaluate.GoldArticle.Sent;
import hearsay.model.Claim;
import hearsay.model.Dossier;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

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

  /** The document that a gold file is about: the name of the text file. */
  public static String document(String gold) {
    return GoldArticle.parse(gold).doc();
  }

  /** Counts an article; {@code gold} is the JSON. */
  public void add(String gold, Dossier dossier) {
    Compared article = Compared.of(gold, dossier);
    addAssertions(article);
    addStates(article);
    addShipments(article);
  }

  private void addAssertions(Compared article) {
    BiPredicate<Said, Claim.Assertion> match =
        (gold, made) ->
            article.same().test(made.source(), gold.source())
                && article
                    .where()
                    .shareHalf(
                        made.content(), article.where().together(gold.content(), gold.near()));
    List<Matching.Quality<Said, Claim.Assertion>> asked =
        List.of(
            new Matching.Quality<>(
                "act", (gold, made) -> Terms.isAct(gold.act(), made.speechAct())),
            new Matching.Quality<>(
                "polarity", (gold, made) -> isTerm(gold.polarity(), made.polarity())),
            new Matching.Quality<>(
                "certainty", (gold, made) -> isTerm(gold.certainty(), made.certainty())));
    assertions.add(
        article.gold().claims().stream().filter(claim -> !claim.isOutlet()).toList(),
        article.assertions(false),
        match,
        asked,
        gold -> "%s %s says %s".formatted(article.gold().doc(), gold.source(), gold.content()),
        article::describe);
    outletClaims.add(
        article.gold().claims().stream().filter(Said::isOutlet).toList(),
        article.assertions(true),
        match,
        asked,
        gold -> "%s says %s".formatted(article.gold().doc(), gold.content()),
        article::describe);
  }

  private static boolean isTerm(String gold, Enum<?> made) {
    return made.name().toLowerCase(Locale.ROOT).equals(gold);
  }

  private void addStates(Compared article) {
    states.add(
        article.gold().states(),
        article.dossier().states(),
        (gold, made) ->
            article.same().test(made.experiencer(), gold.experiencer())
                && Terms.isAttitude(gold.attitude(), made.reading().attitude())
                && (article.where().touches(made.reading().expression(), gold.expression())
                    || gold.target()
                        .filter(target -> article.where().touches(made.reading().target(), target))
                        .isPresent()),
        List.of(
            new Matching.Quality<>(
                "claimant",
                (Felt gold, Claim.HeldState made) ->
                    article.isClaimedBy(made.assertedBy(), gold.claimedBy())),
            new Matching.Quality<>(
                "polarity", (gold, made) -> isTerm(gold.polarity(), made.reading().polarity())),
            new Matching.Quality<>(
                "certainty", (gold, made) -> isTerm(gold.certainty(), made.reading().certainty()))),
        gold ->
            "%s %s %s «%s» by %s"
                .formatted(
                    article.gold().doc(),
                    gold.experiencer(),
                    gold.attitude(),
                    gold.expression(),
                    gold.claimedBy()),
        made ->
            "%s %s %s «%s»"
                .formatted(
                    article.gold().doc(),
                    article.name(made.experiencer()),
                    made.reading().attitude(),
                    article.words(made.reading().expression())));
  }

  private void addShipments(Compared article) {
    shipments.add(
        article.gold().shipments(),
        article.shipments(),
        (gold, made) ->
            gold.status().equals("denied") == made.denied()
                && gold.sender()
                    .map(one -> article.same().test(made.shipment().sender(), one))
                    .orElse(true)
                && gold.recipient()
                    .map(one -> article.same().test(made.shipment().recipient(), one))
                    .orElse(true)
                && article
                    .where()
                    .touches(List.of(made.shipment().reading().goods()), gold.goods()),
        List.of(
            new Matching.Quality<>(
                "claimant",
                (Sent gold, Compared.Claimed made) ->
                    article.isOneOf(made.sources(), gold.claimedBy())),
            new Matching.Quality<>(
                "class",
                (gold, made) ->
                    Terms.isGoods(gold.goodsClass(), made.shipment().reading().goodsClass())),
            new Matching.Quality<>(
                "status",
                (gold, made) -> Terms.isStatus(gold.status(), made.shipment().reading().status())),
            new Matching.Quality<>(
                "quantity", (gold, made) -> isQuantity(gold, made.shipment(), article))),
        gold ->
            "%s %s sends %s %s by %s"
                .formatted(
                    article.gold().doc(),
                    gold.sender().orElse("nobody"),
                    gold.recipient().orElse("nobody"),
                    gold.goods(),
                    gold.claimedBy()),
        made ->
            "%s %s sends %s %s%s"
                .formatted(
                    article.gold().doc(),
                    article.name(made.shipment().sender()),
                    article.name(made.shipment().recipient()),
                    article.words(List.of(made.shipment().reading().goods())),
                    made.denied() ? " (denied)" : ""));
  }

  private static boolean isQuantity(Sent gold, Claim.Handover made, Compared article) {
    return made.reading()
        .quantity()
        .map(
            quantity ->
                gold.quantity()
                    .filter(words -> article.where().touches(List.of(quantity.span()), words))
                    .isPresent())
        .orElse(gold.quantity().isEmpty());
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
