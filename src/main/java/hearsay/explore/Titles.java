package hearsay.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people would call a content: {@code China · worry · Russia and North Korea}. */
final class Titles {
  private static final int LONG = 160;

  private Titles() {}

  /** A title for what all these claims say. */
  static String of(List<Card> cards, Thesaurus thesaurus) {
    Card first = cards.getFirst();
    return first
        .state()
        .map(state -> state(state, thesaurus))
        .or(() -> first.shipment().flatMap(shipment -> shipment(shipment, cards, thesaurus)))
        .orElseGet(() -> shortened(first.text()));
  }

  private static String state(Card.Feeling state, Thesaurus thesaurus) {
    Optional<String> words = state.target().map(Titles::shortened);
    String toward =
        Content.isToldByWords(state, thesaurus)
            ? words.orElseGet(() -> list(state.toward()))
            : list(state.toward());
    String who = state.experiencer().map(Actor::label).map(Titles::capitalized).orElse("Someone");
    String feels = state.attitude().label();
    return toward.isEmpty() ? who + " · " + feels : who + " · " + feels + " · " + toward;
  }

  private static Optional<String> shipment(
      Card.Sending shipment, List<Card> cards, Thesaurus thesaurus) {
    if (shipment.sender().isEmpty() && shipment.recipient().isEmpty()) {
      return Optional.empty();
    }
    List<String> goods =
        cards.stream()
            .flatMap(card -> card.shipment().stream())
            .map(sending -> sending.goods().label())
            .distinct()
            .toList();
    return Optional.of(
        "%s → %s · %s"
            .formatted(
                shipment.sender().map(Actor::label).orElse("?"),
                shipment.recipient().map(Actor::label).orElse("?"),
                goods.size() == 1
                    ? goods.getFirst()
                    : thesaurus.top(shipment.goods().id()).label()));
  }

  private static String list(List<Actor> actors) {
    List<String> names = actors.stream().map(Actor::label).distinct().toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    return Stream.of(
            names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")),
            names.getLast())
        .collect(Collectors.joining(" and "));
  }

  private static String capitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The text, or how it begins, cut between words. */
  static String shortened(String text) {
    String even = text.replaceAll("\\s+", " ").strip();
    if (even.length() <= LONG) {
      return even;
    }
    int cut = even.lastIndexOf(' ', LONG);
    return even.substring(0, cut < LONG / 2 ? LONG : cut) + " …";
  }
}
