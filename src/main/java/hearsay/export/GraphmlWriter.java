package hearsay.export;

import hearsay.explore.Network;
import hearsay.explore.Network.Edge;
import hearsay.explore.Network.Node;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes <a href="http://graphml.graphdrawing.org/">GraphML</a>.
 *
 * <p>Its ids cannot be IRIs, so these stand in a key of their own.
 */
final class GraphmlWriter implements NetworkWriter {
  private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";

  private static final List<String> GRAPH = List.of("id", "hearsay", "edgedefault", "directed");
  private static final List<Column<Node>> NODES =
      with(
          Column.OF_NODES,
          Column.text("iri", node -> Optional.of(node.id())),
          Column.text("label", node -> Optional.of(node.label())));
  private static final List<Column<Edge>> EDGES =
      with(
          Column.OF_EDGES,
          Column.text("label", edge -> Optional.of(edge.label())),
          Column.number("weight", Edge::weight));

  @Override
  public void write(Network network, Writer out) throws IOException {
    Xml.write(
        out,
        xml ->
            xml.element(
                "graphml",
                List.of("xmlns", SPACE),
                in -> {
                  keys(in, "node", NODES);
                  keys(in, "edge", EDGES);
                  in.element("graph", GRAPH, graph -> graph(graph, network));
                }));
  }

  private static <T> void keys(Xml xml, String domain, List<Column<T>> columns)
      throws XMLStreamException {
    for (Column<T> column : columns) {
      String type = column.type() == Column.Type.INTEGER ? "int" : column.type().toString();
      xml.empty(
          "key",
          List.of(
              "id",
              key(domain, column), //
              "for",
              domain,
              "attr.name",
              column.name(),
              "attr.type",
              type));
    }
  }

  private static <T> List<Column<T>> with(List<Column<T>> columns, Column<T> one, Column<T> other) {
    return Stream.concat(Stream.of(one, other), columns.stream()).toList();
  }

  private static String key(String domain, Column<?> column) {
    return domain + "-" + column.name();
  }

  private static void graph(Xml xml, Network network) throws XMLStreamException {
    Map<String, String> ids = new HashMap<>();
    for (Node node : network.nodes()) {
      String id = "n" + ids.size();
      ids.put(node.id(), id);
      xml.element("node", List.of("id", id), in -> data(in, "node", node, NODES));
    }
    for (Edge edge : network.edges()) {
      String from = ids.getOrDefault(edge.from(), "");
      String to = ids.getOrDefault(edge.to(), "");
      xml.element(
          "edge",
          List.of("id", "e" + edge.id(), "source", from, "target", to),
          in -> data(in, "edge", edge, EDGES));
    }
  }

  private static <T> void data(Xml xml, String domain, T thing, List<Column<T>> columns)
      throws XMLStreamException {
    for (Column<T> column : columns) {
      Optional<String> value = column.text(thing);
      if (value.isPresent()) {
        xml.text("data", List.of("key", key(domain, column)), value.get());
      }
    }
  }
}
