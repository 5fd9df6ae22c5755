package hearsay.model;

import java.util.Optional;

/**
 * Something handed from one actor to another: arms, troops, oil, food, technology, money.
 *
 * @param goods the words that name what is sent: <i>artillery rounds</i>
 * @param goodsClass an ontology term: {@code hs:ArtilleryShells}
 * @param trigger the words that tell of the handing over: <i>has sent</i>
 * @param when the words that tell when
 * @param status an ontology term: {@code hs:Delivered}, {@code hs:Ongoing}, {@code hs:Agreed},
 *     {@code hs:Requested}, {@code hs:Possible}
 */
public record Shipment(
    Optional<Reference> sender,
    Optional<Reference> recipient,
    Optional<Reference> carrier,
    Span goods,
    String goodsClass,
    Span trigger,
    Optional<Quantity> quantity,
    Optional<Span> when,
    Optional<Span> origin,
    Optional<Span> destination,
    String status,
    Polarity polarity,
    Certainty certainty,
    Evidence evidence)
    implements Finding {
  public Shipment {
    if (!goodsClass.startsWith("hs:") || !status.startsWith("hs:")) {
      throw new IllegalArgumentException("no term: '%s', '%s'".formatted(goodsClass, status));
    }
  }

  /** The same, sent by {@code sender}. */
  public Shipment withSender(Optional<Reference> sender) {
    return new Shipment(
        sender,
        recipient,
        carrier,
        goods,
        goodsClass,
        trigger,
        quantity,
        when,
        origin,
        destination,
        status,
        polarity,
        certainty,
        evidence);
  }
}
