package hearsay.explore;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts claims by when they were published: by months, or by years if these are many. */
final class Months {
  private static final String NAME = "month";
  private static final int MOST = 24;
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Months() {}

  /** The facet; its values are both since and until. */
  static Facet of(List<Entry> entries, Filter filter) {
    Map<String, Integer> months = count(entries, MONTH);
    Map<String, Integer> periods = months.size() > MOST ? count(entries, YEAR) : months;
    return new Facet(
        NAME,
        periods.entrySet().stream()
            .map(
                period ->
                    new Facet.Value(
                        period.getKey(),
                        period.getKey(),
                        period.getValue(),
                        isSelected(filter, period.getKey())))
            .toList());
  }

  private static Map<String, Integer> count(List<Entry> entries, int length) {
    Map<String, Integer> periods = new TreeMap<>();
    for (Entry entry : entries) {
      Parts.published(entry.card())
          .filter(day -> day.length() >= length)
          .ifPresent(day -> periods.merge(day.substring(0, length), 1, Integer::sum));
    }
    return periods;
  }

  private static boolean isSelected(Filter filter, String period) {
    return filter.of(Field.SINCE.word()).equals(List.of(period))
        && filter.of(Field.UNTIL.word()).equals(List.of(period));
  }
}
