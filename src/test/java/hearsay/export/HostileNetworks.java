package hearsay.export;

import hearsay.explore.Network;
import hearsay.explore.Network.Edge;
import hearsay.explore.Network.Node;
import hearsay.explore.Term;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Networks at random, whose labels hold all that can break a format. */
final class HostileNetworks {
  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          "\\",
          "\\n",
          "\\N",
          "\\\"",
          "<",
          ">",
          "&",
          "&amp;",
          "&lt",
          "&#10;",
          "]]>",
          "<!--",
          "-->",
          "{",
          "}",
          "[",
          "]",
          ";",
          ",",
          "\t",
          "\n",
          "\r\n",
          " ",
          "  ",
          "\u0000",
          "\u0007",
          "\u001b",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u2028",
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "\ufffe",
          "\uffff",
          "=1+1",
          "+",
          "-",
          "@",
          "'=",
          "%s",
          "${x}",
          "é",
          "漢",
          "ا",
          "\u202e",
          "\u0301",
          "->",
          "--",
          "digraph",
          "//",
          "/*",
          "#",
          "a",
          "Ostland");

  private final Random random;

  HostileNetworks(long seed) {
    this.random = new Random(seed);
  }

  Network next() {
    List<Node> nodes =
        IntStream.range(0, 1 + random.nextInt(6))
            .mapToObj(i -> node("https://w3id.org/hearsay/actor/n" + i))
            .toList();
    List<Edge> edges =
        IntStream.range(0, random.nextInt(8))
            .mapToObj(i -> edge("edge-" + i, any(nodes), any(nodes)))
            .toList();
    return new Network(nodes, edges, random.nextInt(3));
  }

  private Node node(String id) {
    return new Node(id, label(), "Person", 1 + random.nextInt(50), day(), day());
  }

  private Edge edge(String id, Node from, Node to) {
    Network.Type type = any(List.of(Network.Type.values()));
    Optional<Term> term =
        type == Network.Type.SAYS_ABOUT
            ? Optional.empty()
            : Optional.of(new Term("hs:Worry", label()));
    int weight = 1 + random.nextInt(9);
    return new Edge(
        id,
        from.id(),
        to.id(),
        type,
        term,
        label(),
        weight,
        random.nextInt(weight + 1),
        random.nextInt(weight + 1),
        random.nextBoolean(),
        1,
        day(),
        day(),
        "q=" + label());
  }

  private String label() {
    StringBuilder label = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      label.append(any(PIECES));
    }
    return label.toString();
  }

  private Optional<String> day() {
    return random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of("2026-03-0" + (1 + random.nextInt(9)));
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
