package hearsay.vocab;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The classes of {@code ontology/hearsay.ttl}. */
public final class HsClass {
  public static final Resource ACTOR = type("Actor");
  public static final Resource PERSON = type("Person");
  public static final Resource ORGANIZATION = type("Organization");
  public static final Resource STATE = type("State");
  public static final Resource UNNAMED_SOURCE = type("UnnamedSource");
  public static final Resource ARTICLE = type("Article");
  public static final Resource ASSERTION = type("Assertion");
  public static final Resource STATE_OF_MIND = type("StateOfMind");
  public static final Resource SHIPMENT = type("Shipment");
  public static final Resource HYPOTHESIS = type("Hypothesis");
  public static final Resource EDGE = type("Edge");
  public static final Resource SPEECH_ACT = type("SpeechAct");
  public static final Resource ATTITUDE = type("Attitude");
  public static final Resource GOODS = type("Goods");
  public static final Resource SHIPMENT_STATUS = type("ShipmentStatus");
  public static final Resource CERTAINTY_LEVEL = type("CertaintyLevel");
  public static final Resource POLARITY_VALUE = type("PolarityValue");
  public static final Resource QUOTATION_KIND = type("QuotationKind");
  public static final Resource TENSE_VALUE = type("TenseValue");

  private HsClass() {}

  private static Resource type(String localName) {
    return ResourceFactory.createResource(Hs.NAMESPACE + localName);
  }
}
