package hearsay.link;

import java.util.Comparator;

/** What comes before what. */
final class Order {
  /** Dates as ISO 8601 writes them; what has none comes last. */
  static final Comparator<String> DATES =
      Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

  private Order() {}
}
