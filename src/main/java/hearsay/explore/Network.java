package hearsay.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Claims as a network: the actors of claims, and an edge for each way in which one is claimed to
 * turn to another.
 *
 * <p>An edge tells how many assertions say so, not that it is so. Nodes and edges come heaviest
 * first.
 *
 * @param unplaced how many states of mind and shipments no edge shows, because it is not told whose
 *     they are, or who sends or receives
 */
public record Network(List<Node> nodes, List<Edge> edges, int unplaced) {
  private static final Comparator<Node> HEAVIEST_NODE =
      Comparator.comparingInt(Node::claims).reversed().thenComparing(Node::id);
  private static final Comparator<Edge> HEAVIEST_EDGE =
      Comparator.comparingInt(Edge::weight).reversed().thenComparing(Edge::id);

  public Network {
    nodes = nodes.stream().sorted(HEAVIEST_NODE).toList();
    edges = edges.stream().sorted(HEAVIEST_EDGE).toList();
    requireEnds(nodes, edges);
  }

  private static void requireEnds(List<Node> nodes, List<Edge> edges) {
    Set<String> ids = nodes.stream().map(Node::id).collect(Collectors.toSet());
    for (Edge edge : edges) {
      if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
        throw new IllegalArgumentException("edge %s has no node at one end".formatted(edge.id()));
      }
    }
  }

  /** The network of {@code cards}, which {@code filter} let through. */
  public static Network of(List<Card> cards, Filter filter) {
    return new Weaver(filter).weave(cards);
  }

  /** Those {@code limit} actors who take part in most assertions, and the edges between them. */
  public Network heaviest(int limit) {
    List<Node> kept = nodes.stream().limit(limit).toList();
    Set<String> ids = kept.stream().map(Node::id).collect(Collectors.toSet());
    return new Network(
        kept,
        edges.stream()
            .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()))
            .toList(),
        unplaced);
  }

  /**
   * An actor.
   *
   * @param label what most assertions call them
   * @param claims how many assertions they have part in
   * @param first the day on which the first article with such an assertion was published; empty if
   *     one of them has no date
   * @param last the day of the last
   */
  public record Node(
      String id,
      String label,
      String kind,
      int claims,
      Optional<String> first,
      Optional<String> last) {}

  /**
   * One actor turning to another in one way.
   *
   * @param id the same whenever it is the same two actors and the same way
   * @param from the source, the experiencer or the sender
   * @param to whom the claims or the state of mind are about, the experiencer again where that is
   *     not told; or the recipient
   * @param term the attitude or the goods
   * @param label for people: {@code speaks about}, {@code worry}, {@code artillery shells}
   * @param weight how many assertions say so, in whatever stance
   * @param affirmed how many of them affirm it
   * @param denied how many of them deny it
   * @param possible whether it is only said to be possible
   * @param articles how many articles have such an assertion
   * @param query the filter that lets just its claims through, as addresses have it
   */
  public record Edge(
      String id,
      String from,
      String to,
      Type type,
      Optional<Term> term,
      String label,
      int weight,
      int affirmed,
      int denied,
      boolean possible,
      int articles,
      Optional<String> first,
      Optional<String> last,
      String query) {}

  /** How one actor can turn to another. */
  public enum Type {
    FEELS,
    SAYS_ABOUT,
    SENDS;

    /** As formats have it: {@code says-about}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
