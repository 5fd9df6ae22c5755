package hearsay.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The claims of one article.
 *
 * @param digest of the article's graph
 * @param actors who is in it, by IRI
 * @param parties whom those who are no states belong to
 */
record ArticleClaims(
    String digest,
    Card.Origin article,
    List<Entry> entries,
    Map<String, Actor> actors,
    Map<String, Set<String>> parties) {
  ArticleClaims {
    entries = List.copyOf(entries);
    actors = Map.copyOf(actors);
    parties = Map.copyOf(parties);
  }
}
