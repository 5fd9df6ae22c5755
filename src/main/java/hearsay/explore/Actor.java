package hearsay.explore;

/**
 * Someone as claims name them.
 *
 * @param label as the article of the claim calls them
 * @param kind the local name of the class: {@code State}, {@code UnnamedSource} …
 */
public record Actor(String id, String label, String kind) {}
