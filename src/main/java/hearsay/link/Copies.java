package hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the copies among articles in memory, without a store. */
public final class Copies {
  private final Map<String, Imprint> imprints = new LinkedHashMap<>();
  private final Map<Long, List<String>> index = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * An article that was copied from another.
   *
   * @param share how much is the same of the one of which more is the same, up to 1
   */
  public record Copy(String article, String original, double share) {}

  /** Puts an article behind the others. */
  public void add(String article, Optional<LocalDate> published, String text) {
    Imprint imprint = new Imprint(Shingles.of(text), Particulars.of(text), published);
    places.put(article, places.size());
    imprints.put(article, imprint);
    for (long fingerprint : imprint.shingles().fingerprints()) {
      index.computeIfAbsent(fingerprint, unused -> new ArrayList<>()).add(article);
    }
  }

  /** All copies, in the order in which the articles came. */
  public List<Copy> all() {
    Originals originals = new Originals(new Shelf());
    return imprints.keySet().stream()
        .flatMap(
            article ->
                originals.of(article).stream()
                    .map(
                        original ->
                            new Copy(article, original.article(), original.likeness().share())))
        .toList();
  }

  /** Each copy with all that it was copied from, directly or through others. */
  public static Map<String, Set<String>> ancestors(List<Copy> copies) {
    Map<String, Set<String>> originals = new HashMap<>();
    copies.forEach(
        copy ->
            originals
                .computeIfAbsent(copy.article(), unused -> new LinkedHashSet<>())
                .add(copy.original()));
    Map<String, Set<String>> ancestors = new HashMap<>();
    originals.forEach(
        (article, first) ->
            ancestors.put(
                article,
                Reach.from(first, from -> originals.getOrDefault(from, Set.of()).stream())));
    return ancestors;
  }

  private final class Shelf implements Library {
    @Override
    public Imprint imprint(String article) {
      return imprints.getOrDefault(article, Imprint.of("", ""));
    }

    @Override
    public Stream<String> having(long fingerprint) {
      return index.getOrDefault(fingerprint, List.of()).stream();
    }

    @Override
    public Comparator<String> order() {
      return Comparator.comparing((String article) -> date(article), Order.DATES)
          .thenComparing(article -> places.getOrDefault(article, 0));
    }

    private String date(String article) {
      return imprint(article).date().map(LocalDate::toString).orElse("");
    }
  }
}
