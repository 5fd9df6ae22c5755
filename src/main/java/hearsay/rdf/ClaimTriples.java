package hearsay.rdf;

import hearsay.model.Attribution;
import hearsay.model.Certainty;
import hearsay.model.Claim;
import hearsay.model.Dossier;
import hearsay.model.Evidence;
import hearsay.model.Polarity;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Writes who said what: assertions, and the states of mind and shipments that they speak of. */
final class ClaimTriples {
  private final Model model;
  private final Dossier dossier;
  private final EvidenceTriples evidence;
  private final ShipmentTriples shipments;

  ClaimTriples(Model model, Dossier dossier) {
    this.model = model;
    this.dossier = dossier;
    this.evidence = new EvidenceTriples(model, dossier);
    this.shipments = new ShipmentTriples(dossier.article().text(), evidence);
  }

  void addAll() {
    Stream.of(dossier.assertions(), dossier.states(), dossier.shipments())
        .flatMap(List::stream)
        .forEach(this::add);
  }

  private void add(Claim claim) {
    switch (claim) {
      case Claim.Assertion assertion -> add(assertion);
      case Claim.HeldState state -> add(state);
      case Claim.Handover shipment -> add(shipment);
    }
  }

  private void add(Claim.Assertion assertion) {
    Resource node =
        claim(assertion.id(), HsClass.ASSERTION, assertion.polarity(), assertion.certainty())
            .addProperty(Hs.SOURCE, model.createResource(assertion.source()))
            .addProperty(Hs.SPEECH_ACT, Hs.term(assertion.speechAct()))
            .addProperty(Hs.CONTENT_TEXT, words(assertion.content()));
    link(node, Hs.ADDRESSEE, assertion.addressee());
    link(node, Hs.VIA, assertion.via());
    assertion.about().forEach(actor -> node.addProperty(Hs.ABOUT, model.createResource(actor)));
    assertion.via().ifPresent(outer -> model.createResource(outer).addProperty(Hs.CONTENT, node));
    dossier.actor(assertion.source()).role().ifPresent(role -> node.addProperty(Hs.ROLE, role));
    evidence.addMentions(node, Hs.CONTENT_MENTION, assertion.content());
    evidence.addSentence(node, shown(assertion));
    assertion.reading().ifPresent(reading -> describe(node, assertion, reading));
  }

  private void describe(Resource node, Claim.Assertion assertion, Attribution reading) {
    node.addProperty(Hs.QUOTATION, Hs.value(reading.quotation()))
        .addProperty(Hs.TENSE, Hs.value(reading.tense()));
    if (!reading.cue().isEmpty()) {
      node.addProperty(Hs.CUE_TEXT, words(reading.cue()));
    }
    reading.saidOn().ifPresent(day -> node.addProperty(Hs.SAID_ON, words(List.of(day))));
    evidence.addReference(
        node, Hs.SOURCE_MENTION, reading.source(), Optional.of(assertion.source()));
    evidence.addReference(node, Hs.ADDRESSEE_MENTION, reading.addressee(), assertion.addressee());
    evidence.addMentions(node, Hs.CUE_MENTION, reading.cue());
    addRule(node, reading.evidence());
  }

  /** The words that show an assertion best: its cue, or else how its content begins. */
  private static Span shown(Claim.Assertion assertion) {
    return assertion
        .reading()
        .flatMap(reading -> reading.cue().stream().findFirst())
        .orElseGet(() -> assertion.content().getFirst());
  }

  private void add(Claim.HeldState state) {
    StateOfMind reading = state.reading();
    Resource node =
        claim(state.id(), HsClass.STATE_OF_MIND, reading.polarity(), reading.certainty())
            .addProperty(Hs.ATTITUDE, Hs.term(reading.attitude()))
            .addProperty(Hs.EXPRESSION, words(reading.expression()))
            .addProperty(Hs.TENSE, Hs.value(reading.tense()));
    link(node, Hs.EXPERIENCER, state.experiencer());
    state.about().forEach(actor -> node.addProperty(Hs.ABOUT, model.createResource(actor)));
    if (!reading.target().isEmpty()) {
      node.addProperty(Hs.TARGET, words(reading.target()));
    }
    evidence.addReference(node, Hs.EXPERIENCER_MENTION, reading.experiencer(), state.experiencer());
    evidence.addMentions(node, Hs.EXPRESSION_MENTION, reading.expression());
    evidence.addMentions(node, Hs.TARGET_MENTION, reading.target());
    evidence.addSentence(node, reading.expression().getFirst());
    addRule(node, reading.evidence());
    assertBy(state.assertedBy(), node);
  }

  private void add(Claim.Handover shipment) {
    Resource node =
        claim(
            shipment.id(),
            HsClass.SHIPMENT,
            shipment.reading().polarity(),
            shipment.reading().certainty());
    link(node, Hs.SENDER, shipment.sender());
    link(node, Hs.RECIPIENT, shipment.recipient());
    link(node, Hs.CARRIER, shipment.carrier());
    shipments.describe(node, shipment);
    addRule(node, shipment.reading().evidence());
    assertBy(shipment.assertedBy(), node);
  }

  private Resource claim(String id, Resource type, Polarity polarity, Certainty certainty) {
    return model
        .createResource(id)
        .addProperty(RDF.type, type)
        .addProperty(Hs.ARTICLE, model.createResource(dossier.article().iri()))
        .addProperty(Hs.POLARITY, Hs.value(polarity))
        .addProperty(Hs.CERTAINTY, Hs.value(certainty));
  }

  private void assertBy(List<String> assertions, Resource content) {
    for (String id : assertions) {
      model.createResource(id).addProperty(Hs.CONTENT, content);
    }
  }

  private void link(Resource node, Property property, Optional<String> iri) {
    iri.ifPresent(object -> node.addProperty(property, model.createResource(object)));
  }

  private static void addRule(Resource node, Evidence evidence) {
    node.addProperty(Hs.RULE, evidence.rule())
        .addProperty(Hs.CONFIDENCE, Numbers.decimal(evidence.confidence()));
  }

  private String words(List<Span> pieces) {
    return Words.of(pieces, dossier.article().text());
  }
}
