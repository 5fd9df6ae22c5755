package hearsay.extract.attribution;

import java.util.List;

/** Proposes attributions of one kind; whether they are any is for the tables to say. */
interface AttributionRule {
  /** The rule's name, kept as evidence: {@code reported-clause}. */
  String name();

  /** All that {@code passage} may attribute in this rule's way. */
  List<Candidate> propose(Passage passage);
}
