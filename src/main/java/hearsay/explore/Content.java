package hearsay.explore;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a claim says, told apart from what others say.
 *
 * <p>Claims are of one content when they give the same feeling to the same one toward the same
 * ones, when they let the same one send goods of one kind to the same one, or when their words are
 * the same. What someone wants, expects or means to do is told apart by its words as well.
 */
final class Content {
  /** Attitudes to what may be the case, of which whom it concerns says little. */
  private static final Set<String> TO_WHAT_MAY_BE =
      Set.of(
          "hs:Desire",
          "hs:Expectation",
          "hs:Hope",
          "hs:Intention",
          "hs:Uncertainty",
          "hs:Unwillingness",
          "hs:Willingness");

  private static final String BETWEEN = "\n";
  private static final int FEW_WORDS = 5;

  private Content() {}

  /** The same for the same content only. */
  static String key(Card card, Thesaurus thesaurus) {
    return card.state()
        .flatMap(state -> state(state, thesaurus))
        .or(() -> card.shipment().flatMap(shipment -> shipment(shipment, thesaurus)))
        .orElseGet(() -> text(card));
  }

  /** A few words, such as <i>the allegations</i>, mean something else in each article. */
  private static String text(Card card) {
    String words = words(card.text());
    boolean few = words.split(" ", FEW_WORDS).length < FEW_WORDS;
    return String.join(BETWEEN, "text", words, few ? card.article().id() : "");
  }

  /** Empty for one of which nothing is told but that someone feels so. */
  private static Optional<String> state(Card.Feeling state, Thesaurus thesaurus) {
    if (state.experiencer().isEmpty() && state.toward().isEmpty() && state.target().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        String.join(
            BETWEEN,
            "state",
            id(state.experiencer()),
            state.attitude().id(),
            state.toward().stream().map(Actor::id).sorted().collect(Collectors.joining(" ")),
            isToldByWords(state, thesaurus) ? words(state.target().orElse("")) : ""));
  }

  /** Whether not whom a state of mind is about, but the words tell what it is about. */
  static boolean isToldByWords(Card.Feeling state, Thesaurus thesaurus) {
    return state.toward().isEmpty()
        || TO_WHAT_MAY_BE.contains(thesaurus.top(state.attitude().id()).id());
  }

  /** Empty for one whose parties are not told: it may be any. */
  private static Optional<String> shipment(Card.Sending shipment, Thesaurus thesaurus) {
    if (shipment.sender().isEmpty() && shipment.recipient().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        String.join(
            BETWEEN,
            "shipment",
            id(shipment.sender()),
            id(shipment.recipient()),
            thesaurus.top(shipment.goods().id()).id()));
  }

  private static String id(Optional<Actor> actor) {
    return actor.map(Actor::id).orElse("");
  }

  /** Words without what two writers of the same may differ in. */
  static String words(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst("^that ", "");
  }
}
