package hearsay.model;

/** Something that a rule read from an article. */
public sealed interface Finding permits Attribution, Shipment, StateOfMind {
  Evidence evidence();
}
