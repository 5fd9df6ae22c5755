package hearsay.explore;

import java.util.List;

/**
 * The claims of one content: what several sources say, or deny.
 *
 * @param key the same for the same content
 * @param title what people would call it
 * @param kind {@code text}, {@code state} or {@code shipment}
 * @param claims how many there are
 * @param sources how many different sources make them
 * @param origins how many articles, copies counted once
 * @param outlets how many outlets published them
 * @param affirmedBy who claims it, those with most claims first; 50 at most
 * @param deniedBy who denies it
 * @param cards the claims in the order asked for; 50 at most
 */
public record Group(
    String key,
    String title,
    String kind,
    int claims,
    int sources,
    int origins,
    int outlets,
    List<Actor> affirmedBy,
    List<Actor> deniedBy,
    List<Card> cards) {
  public Group {
    affirmedBy = List.copyOf(affirmedBy);
    deniedBy = List.copyOf(deniedBy);
    cards = List.copyOf(cards);
  }
}
