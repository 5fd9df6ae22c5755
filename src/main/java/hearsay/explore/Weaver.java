package hearsay.explore;

import hearsay.explore.Network.Edge;
import hearsay.explore.Network.Node;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the network of claims: every claim gives strands, and the strands of one kind an edge. */
final class Weaver {
  private final Filter filter;

  Weaver(Filter filter) {
    this.filter = filter;
  }

  Network weave(List<Card> cards) {
    return new Network(nodes(cards), edges(cards), unplaced(cards));
  }

  private static List<Node> nodes(List<Card> cards) {
    return grouped(cards.stream().flatMap(Weaver::parts), part -> part.actor().id())
        .map(Weaver::node)
        .toList();
  }

  private static Node node(List<Part> parts) {
    Actor actor = commonest(parts.stream().map(Part::actor));
    List<Card> cards = parts.stream().map(Part::card).toList();
    return new Node(
        actor.id(),
        actor.label(),
        actor.kind(),
        distinct(cards.stream().map(Card::assertion)),
        day(cards, Stream::min),
        day(cards, Stream::max));
  }

  private List<Edge> edges(List<Card> cards) {
    return grouped(cards.stream().flatMap(Strand::of), Strand::id).map(this::edge).toList();
  }

  private Edge edge(List<Strand> strands) {
    Strand strand = strands.getFirst();
    List<Card> cards = strands.stream().map(Strand::card).toList();
    return new Edge(
        strand.id(),
        strand.from().id(),
        strand.to().id(),
        strand.type(),
        strand.term(),
        strand.term().map(Term::label).orElse("speaks about"),
        distinct(cards.stream().map(Card::assertion)),
        inStance(cards, Card.Stance.AFFIRMS),
        inStance(cards, Card.Stance.DENIES),
        cards.stream().allMatch(card -> card.certainty().equals("possible")),
        distinct(cards.stream().map(card -> card.article().id())),
        day(cards, Stream::min),
        day(cards, Stream::max),
        strand.filter(filter).toQueryString());
  }

  private static int inStance(List<Card> cards, Card.Stance stance) {
    return distinct(cards.stream().filter(card -> card.stance() == stance).map(Card::assertion));
  }

  private static int unplaced(List<Card> cards) {
    return distinct(
        cards.stream().flatMap(card -> Stream.concat(withoutHolder(card), withoutParty(card))));
  }

  private static Stream<String> withoutHolder(Card card) {
    return card.state().filter(state -> state.experiencer().isEmpty()).stream()
        .map(Card.Feeling::id);
  }

  private static Stream<String> withoutParty(Card card) {
    return card
        .shipment()
        .filter(sending -> sending.sender().isEmpty() || sending.recipient().isEmpty())
        .stream()
        .map(Card.Sending::id);
  }

  /** Everyone who has part in a claim. */
  private static Stream<Part> parts(Card card) {
    Stream<Actor> felt =
        card.state().stream()
            .flatMap(state -> Stream.concat(state.experiencer().stream(), state.toward().stream()));
    Stream<Actor> sent =
        card.shipment().stream()
            .flatMap(sending -> Stream.of(sending.sender(), sending.recipient(), sending.carrier()))
            .flatMap(Optional::stream);
    return Stream.of(Stream.of(card.source()), card.about().stream(), felt, sent)
        .flatMap(Function.identity())
        .map(actor -> new Part(actor, card));
  }

  /** What is partly undated may be of any day, and a time line must not hide it. */
  private static Optional<String> day(List<Card> cards, Extreme<String> which) {
    List<String> days =
        cards.stream().flatMap(card -> card.article().published().stream()).toList();
    return days.size() < cards.size()
        ? Optional.empty()
        : which.of(days.stream(), Comparator.naturalOrder());
  }

  private static Actor commonest(Stream<Actor> actors) {
    return actors
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .min(
            Map.Entry.<Actor, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().label())
                .thenComparing(entry -> entry.getKey().kind()))
        .orElseThrow()
        .getKey();
  }

  private static int distinct(Stream<String> ids) {
    return (int) ids.distinct().count();
  }

  private static <T> Stream<List<T>> grouped(Stream<T> things, Function<T, String> by) {
    return things
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream();
  }

  /** Someone's part in a claim. */
  private record Part(Actor actor, Card card) {}

  /** {@code Stream::min} or {@code Stream::max}. */
  private interface Extreme<T> {
    Optional<T> of(Stream<T> values, Comparator<T> order);
  }
}
