package hearsay.explore;

/**
 * A concept of the ontology.
 *
 * @param id with its prefix: {@code hs:Worry}
 * @param label its preferred label
 */
public record Term(String id, String label) {}
