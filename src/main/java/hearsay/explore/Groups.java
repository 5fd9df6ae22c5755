package hearsay.explore;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts claims of one content together. */
final class Groups {
  private static final int MOST = 50;

  private final Thesaurus thesaurus;

  Groups(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
  }

  /** The page of groups that is asked for. */
  Paged<Group> of(List<Entry> entries, Page page) {
    Collection<List<Entry>> groups =
        ordered(entries, page.sort())
            .collect(Collectors.groupingBy(Entry::key, LinkedHashMap::new, Collectors.toList()))
            .values();
    List<List<Entry>> sorted =
        page.sort() == Page.Sort.SOURCES
            ? groups.stream().sorted(Comparator.comparingInt(Groups::sources).reversed()).toList()
            : List.copyOf(groups);
    return new Paged<>(
        sorted.size(),
        page.offset(),
        sorted.stream().skip(page.offset()).limit(page.limit()).map(this::group).toList());
  }

  /** Entries come the latest first. */
  private static Stream<Entry> ordered(List<Entry> entries, Page.Sort sort) {
    return switch (sort) {
      case DATE, SOURCES -> entries.stream();
      case SOURCE ->
          entries.stream().sorted(Comparator.comparing(entry -> entry.card().source().label()));
      case CERTAINTY ->
          entries.stream()
              .sorted(
                  Comparator.comparingInt(
                      entry -> Field.CERTAINTY.choices().indexOf(entry.card().certainty())));
    };
  }

  private static int sources(List<Entry> entries) {
    return (int) distinct(entries, entry -> entry.card().source().id());
  }

  private static long distinct(List<Entry> entries, Function<Entry, String> part) {
    return entries.size() == 1 ? 1 : entries.stream().map(part).distinct().count();
  }

  private Group group(List<Entry> entries) {
    Entry first = entries.getFirst();
    List<Card> cards = entries.stream().map(Entry::card).toList();
    return new Group(
        first.key(),
        Titles.of(cards, thesaurus),
        first.kind(),
        cards.size(),
        sources(entries),
        Origins.count(entries),
        (int) distinct(entries, entry -> entry.card().article().outlet().id()),
        who(cards, Card.Stance.AFFIRMS),
        who(cards, Card.Stance.DENIES),
        cards.stream().limit(MOST).toList());
  }

  private static List<Actor> who(List<Card> cards, Card.Stance stance) {
    Map<String, List<Actor>> sources =
        cards.stream()
            .filter(card -> card.stance() == stance)
            .map(Card::source)
            .collect(Collectors.groupingBy(Actor::id, LinkedHashMap::new, Collectors.toList()));
    return sources.values().stream()
        .sorted(Comparator.comparingInt((List<Actor> claims) -> claims.size()).reversed())
        .map(List::getFirst)
        .limit(MOST)
        .toList();
  }
}
