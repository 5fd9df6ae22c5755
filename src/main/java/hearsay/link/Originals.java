package hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the earlier articles that an article is a copy of.
 *
 * <p>Most have one: the article with which they share most. One that was put together from several
 * has several, each of which accounts for what the others do not.
 */
final class Originals {
  private static final int FEWEST_FINGERPRINTS = 2;
  private static final int MOST_COMPARED = 30;
  private static final int MOST_ORIGINALS = 5;

  private final Library library;

  Originals(Library library) {
    this.library = library;
  }

  /** An original and how alike both are. */
  record Original(String article, Likeness likeness) {}

  /** The originals of {@code article}, the one that accounts for most first. */
  List<Original> of(String article) {
    Imprint left = library.imprint(article);
    List<String> earlier =
        sharing(article)
            .filter(other -> library.order().compare(other, article) < 0)
            .limit(MOST_COMPARED)
            .sorted(library.order())
            .toList();
    List<Original> originals = new ArrayList<>();
    Optional<Original> best = best(left, earlier);
    while (best.isPresent() && originals.size() < MOST_ORIGINALS) {
      originals.add(best.get());
      left = left.without(library.imprint(best.get().article()));
      best = best(left, earlier);
    }
    return originals;
  }

  /** The articles that may be copies of {@code article} or its originals, the likeliest first. */
  Stream<String> sharing(String article) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (long fingerprint : library.imprint(article).shingles().fingerprints()) {
      library.having(fingerprint).forEach(other -> counts.merge(other, 1, Integer::sum));
    }
    counts.remove(article);
    Comparator<Map.Entry<String, Integer>> most =
        Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_FINGERPRINTS)
        .sorted(most.thenComparing(Map.Entry::getKey, library.order()))
        .map(Map.Entry::getKey);
  }

  private Optional<Original> best(Imprint text, List<String> earlier) {
    return earlier.stream()
        .map(other -> new Original(other, Likeness.of(text, library.imprint(other))))
        .filter(original -> original.likeness().isCopy())
        .reduce((a, b) -> b.likeness().shared() > a.likeness().shared() ? b : a);
  }
}
