package hearsay.export;

import hearsay.explore.Network.Edge;
import hearsay.explore.Network.Node;
import hearsay.explore.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Something that network formats tell of every node or edge, under the same name in all. */
record Column<T>(String name, Type type, Function<T, Optional<?>> value) {
  /** Of nodes, besides id and label. */
  static final List<Column<Node>> OF_NODES =
      List.of(
          text("kind", node -> Optional.of(node.kind())),
          number("claims", Node::claims),
          text("first", Node::first),
          text("last", Node::last));

  /** Of edges, besides id, ends, label and weight. */
  static final List<Column<Edge>> OF_EDGES =
      List.of(
          text("type", edge -> Optional.of(edge.type().toString())),
          text("term", edge -> edge.term().map(Term::id)),
          number("affirmed", Edge::affirmed),
          number("denied", Edge::denied),
          new Column<>("possible", Type.BOOLEAN, edge -> Optional.of(edge.possible())),
          number("articles", Edge::articles),
          text("first", Edge::first),
          text("last", Edge::last),
          text("query", edge -> Optional.of(edge.query())));

  /** What values are, by the names that GEXF has for them. */
  enum Type {
    BOOLEAN,
    INTEGER,
    STRING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static <T> Column<T> text(String name, Function<T, Optional<String>> value) {
    return new Column<>(name, Type.STRING, value::apply);
  }

  static <T> Column<T> number(String name, Function<T, Integer> value) {
    return new Column<>(name, Type.INTEGER, thing -> Optional.of(value.apply(thing)));
  }

  /** What tells edges between the same two actors apart: {@code feels worry}. */
  static String kind(Edge edge) {
    return edge.term().map(term -> edge.type() + " " + term.label()).orElse(edge.type().toString());
  }

  /** The value as a text that every format can hold; empty if there is none. */
  Optional<String> text(T thing) {
    return value.apply(thing).map(Object::toString).map(Plain::line);
  }
}
