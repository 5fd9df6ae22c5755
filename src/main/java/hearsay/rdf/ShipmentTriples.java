package hearsay.rdf;

import hearsay.model.Claim;
import hearsay.model.Quantity;
import hearsay.model.Shipment;
import hearsay.model.Span;
import hearsay.vocab.Hs;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/** Writes what is sent, how much of it, and the words for every part of a shipment. */
final class ShipmentTriples {
  private final String text;
  private final EvidenceTriples evidence;

  ShipmentTriples(String text, EvidenceTriples evidence) {
    this.text = text;
    this.evidence = evidence;
  }

  void describe(Resource node, Claim.Handover shipment) {
    Shipment reading = shipment.reading();
    node.addProperty(Hs.GOODS, Hs.term(reading.goodsClass()))
        .addProperty(Hs.STATUS, Hs.term(reading.status()));
    addWords(node, Hs.GOODS_TEXT, Optional.of(reading.goods()));
    addWords(node, Hs.TRIGGER, Optional.of(reading.trigger()));
    addWords(node, Hs.WHEN, reading.when());
    addWords(node, Hs.ORIGIN, reading.origin());
    addWords(node, Hs.DESTINATION, reading.destination());
    reading.quantity().ifPresent(quantity -> addQuantity(node, quantity));
    addEvidence(node, shipment);
  }

  private void addEvidence(Resource node, Claim.Handover shipment) {
    Shipment reading = shipment.reading();
    evidence.addReference(node, Hs.SENDER_MENTION, reading.sender(), shipment.sender());
    evidence.addReference(node, Hs.RECIPIENT_MENTION, reading.recipient(), shipment.recipient());
    evidence.addReference(node, Hs.CARRIER_MENTION, reading.carrier(), shipment.carrier());
    evidence.addMentions(node, Hs.TRIGGER_MENTION, List.of(reading.trigger()));
    evidence.addMentions(node, Hs.GOODS_MENTION, List.of(reading.goods()));
    evidence.addSentence(node, reading.trigger());
  }

  private void addQuantity(Resource node, Quantity quantity) {
    addWords(node, Hs.QUANTITY_TEXT, Optional.of(quantity.span()));
    addWords(node, Hs.UNIT, quantity.unit());
    quantity.min().ifPresent(min -> node.addProperty(Hs.MIN_QUANTITY, Numbers.decimal(min)));
    quantity.max().ifPresent(max -> node.addProperty(Hs.MAX_QUANTITY, Numbers.decimal(max)));
    evidence.addMentions(node, Hs.QUANTITY_MENTION, List.of(quantity.span()));
  }

  private void addWords(Resource node, Property property, Optional<Span> span) {
    span.ifPresent(words -> node.addProperty(property, Words.of(words, text)));
  }
}
