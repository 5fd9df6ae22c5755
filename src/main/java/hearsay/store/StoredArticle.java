package hearsay.store;

import java.util.Optional;

/**
 * An article as the store lists it.
 *
 * @param iri the article's IRI, which names its graph too
 * @param id the last part of the IRI
 * @param published the date as the graph tells it
 * @param digest changes when the graph changes
 */
public record StoredArticle(
    String iri,
    String id,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> published,
    String digest) {}
