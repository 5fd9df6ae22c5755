package hearsay.explore;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A card with what the index needs beside it.
 *
 * @param at where the sentence begins in the article
 * @param searched the words that a free text is looked for in, in lower case
 * @param copy the same for articles of the same text
 * @param key the same for claims of the same content
 * @param parties whom the actors of the article belong to, by what it says
 */
record Entry(
    Card card, int at, String searched, String copy, String key, Map<String, Set<String>> parties) {
  /** The latest first; those of one article in the order of its text. */
  static final Comparator<Entry> LATEST =
      Comparator.comparing((Entry entry) -> entry.card().article().published().orElse(""))
          .reversed()
          .thenComparing(entry -> entry.card().article().id())
          .thenComparingInt(Entry::at)
          .thenComparing(entry -> entry.card().assertion())
          .thenComparing(Entry::content);

  /** The IRI of the state of mind or the shipment; empty for a text. */
  String content() {
    return card.state()
        .map(Card.Feeling::id)
        .or(() -> card.shipment().map(Card.Sending::id))
        .orElse("");
  }

  /** An actor, and all whom they belong to in this article. */
  Set<String> upward(String actor) {
    return parties.getOrDefault(actor, Set.of(actor));
  }

  String kind() {
    return card.state().isPresent() ? "state" : card.shipment().isPresent() ? "shipment" : "text";
  }

  String stance() {
    return card.stance().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
