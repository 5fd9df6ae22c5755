package hearsay.explore;

import java.util.List;
import java.util.function.Function;

/**
 * What there is to say of some claims as a whole.
 *
 * @param origins articles, copies counted once
 */
record Overview(int assertions, int articles, int origins, List<Facet> facets) {
  Overview {
    facets = List.copyOf(facets);
  }

  /** Of the {@code entries} that {@code selection} takes from the snapshot. */
  static Overview of(List<Entry> entries, Snapshot snapshot, Selection selection) {
    return new Overview(
        count(entries, Card::assertion),
        count(entries, card -> card.article().id()),
        Origins.count(entries),
        new Facets(snapshot, selection).of(entries));
  }

  private static int count(List<Entry> entries, Function<Card, String> part) {
    return (int) entries.stream().map(Entry::card).map(part).distinct().count();
  }
}
