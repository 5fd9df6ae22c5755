package hearsay.explore;

import hearsay.explore.Card.Stance;
import java.util.List;
import java.util.Optional;

/** Invented claims, made by hand. */
public final class Cards {
  public static final Actor OSTLAND = actor("ostland", "Ostland", "State");
  public static final Actor VARDA = actor("varda", "Varda", "State");
  public static final Actor BRANDT = actor("lena-brandt", "Lena Brandt", "Person");
  public static final Actor COURIER =
      actor("the-varda-courier", "The Varda Courier", "Organization");
  public static final Term WORRY = new Term("hs:Worry", "worry");
  public static final Term SHELLS = new Term("hs:ArtilleryShells", "artillery shells");

  private Cards() {}

  public static Actor actor(String id, String label, String kind) {
    return new Actor("https://w3id.org/hearsay/actor/" + id, label, kind);
  }

  /** A claim of the text alone. */
  public static Card text(String assertion, Actor source, Actor... about) {
    return new Card(
        "https://w3id.org/hearsay/article/pact-1/assertion/" + assertion,
        source,
        Optional.empty(),
        List.of(),
        Optional.of("said"),
        new Term("hs:Statement", "statement"),
        Optional.of("indirect"),
        "what was said",
        "They said what was said.",
        Stance.AFFIRMS,
        "positive",
        "certain",
        List.of(about),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        origin("pact-1", "2026-03-04"));
  }

  public static Card.Origin origin(String id, String published) {
    return new Card.Origin(
        "https://w3id.org/hearsay/article/" + id,
        Optional.empty(),
        COURIER,
        Optional.of(published).filter(day -> !day.isEmpty()),
        Optional.empty());
  }

  /** The claim that someone feels worry. */
  public static Card worry(
      String assertion, Actor source, Optional<Actor> experiencer, Actor... toward) {
    Card card = text(assertion, source);
    Card.Feeling state =
        new Card.Feeling(
            card.assertion() + "/state",
            experiencer,
            WORRY,
            "is worried",
            Optional.empty(),
            List.of(toward),
            "positive");
    return with(card, Optional.of(state), Optional.empty());
  }

  /** The claim that someone sends shells to someone. */
  public static Card shells(
      String assertion, Actor source, Optional<Actor> sender, Optional<Actor> recipient) {
    Card card = text(assertion, source);
    Card.Sending sending =
        new Card.Sending(
            card.assertion() + "/shipment",
            sender,
            recipient,
            Optional.empty(),
            SHELLS,
            "shells",
            Optional.empty(),
            Optional.empty(),
            new Term("hs:Delivered", "delivered"),
            "positive");
    return with(card, Optional.empty(), Optional.of(sending));
  }

  private static Card with(
      Card card, Optional<Card.Feeling> state, Optional<Card.Sending> shipment) {
    return changed(card, state, shipment, card.stance(), card.certainty(), card.article());
  }

  /** The same claim, otherwise committed to, in another article. */
  public static Card as(Card card, Stance stance, String certainty, Card.Origin article) {
    return changed(card, card.state(), card.shipment(), stance, certainty, article);
  }

  private static Card changed(
      Card card,
      Optional<Card.Feeling> state,
      Optional<Card.Sending> shipment,
      Stance stance,
      String certainty,
      Card.Origin article) {
    return new Card(
        card.assertion(),
        card.source(),
        card.role(),
        card.affiliation(),
        card.cue(),
        card.act(),
        card.quotation(),
        card.text(),
        card.sentence(),
        stance,
        card.polarity(),
        certainty,
        card.about(),
        card.via(),
        state,
        shipment,
        article);
  }
}
