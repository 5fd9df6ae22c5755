package hearsay.explore;

import java.util.List;
import java.util.Map;

/**
 * The claims of one article.
 *
 * @param digest of the article's graph
 * @param actors who is in it, by IRI
 */
record ArticleClaims(
    String digest, Card.Origin article, List<Entry> entries, Map<String, Actor> actors) {
  ArticleClaims {
    entries = List.copyOf(entries);
    actors = Map.copyOf(actors);
  }
}
