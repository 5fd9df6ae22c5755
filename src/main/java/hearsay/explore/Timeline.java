package hearsay.explore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When claims were published.
 *
 * @param claims the days that have any, in order
 * @param undated how many claims have no day
 * @param items the latest claims; 500 at most
 */
public record Timeline(List<Day> claims, int undated, List<Item> items) {
  private static final int MOST = 500;

  public Timeline {
    claims = List.copyOf(claims);
    items = List.copyOf(items);
  }

  /** The claims of one day. */
  public record Day(String date, int count, int affirmed, int denied) {
    private Day with(Card.Stance stance) {
      return new Day(
          date,
          count + 1,
          affirmed + (stance == Card.Stance.AFFIRMS ? 1 : 0),
          denied + (stance == Card.Stance.DENIES ? 1 : 0));
    }
  }

  /** A claim in short. */
  public record Item(
      String assertion,
      String date,
      Actor source,
      Card.Stance stance,
      String kind,
      String title,
      String article) {}

  static Timeline of(List<Entry> entries, Thesaurus thesaurus) {
    Map<String, Day> days = new TreeMap<>();
    for (Entry entry : entries) {
      Parts.published(entry.card())
          .ifPresent(
              date ->
                  days.merge(
                      date,
                      new Day(date, 0, 0, 0).with(entry.card().stance()),
                      (day, more) -> day.with(entry.card().stance())));
    }
    int dated = days.values().stream().mapToInt(Day::count).sum();
    return new Timeline(
        List.copyOf(days.values()),
        entries.size() - dated,
        entries.stream()
            .filter(entry -> Parts.published(entry.card()).isPresent())
            .limit(MOST)
            .map(entry -> item(entry, thesaurus))
            .toList());
  }

  private static Item item(Entry entry, Thesaurus thesaurus) {
    Card card = entry.card();
    return new Item(
        card.assertion(),
        Parts.published(card).orElse(""),
        card.source(),
        card.stance(),
        entry.kind(),
        Titles.of(List.of(card), thesaurus),
        GraphReader.lastPart(card.article().id()));
  }
}
