package hearsay.export;

import hearsay.explore.Network;
import hearsay.explore.Network.Edge;
import hearsay.explore.Network.Node;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes <a href="https://gexf.net/">GEXF 1.3</a>, whose nodes and edges are there from the first
 * to the last day on which a claim of theirs was published.
 *
 * <p>Edges between the same two actors are told apart by their {@code kind}.
 */
final class GexfWriter implements NetworkWriter {
  private static final List<String> ROOT =
      List.of("xmlns", "http://gexf.net/1.3", "version", "1.3");
  private static final List<String> DYNAMIC =
      List.of(
          "defaultedgetype", "directed",
          "mode", "dynamic",
          "timeformat", "date",
          "timerepresentation", "interval");

  @Override
  public void write(Network network, Writer out) throws IOException {
    Xml.write(
        out,
        xml ->
            xml.element(
                "gexf",
                ROOT,
                gexf -> {
                  gexf.element(
                      "meta", List.of(), meta -> meta.text("creator", List.of(), "Hearsay"));
                  gexf.element("graph", DYNAMIC, graph -> graph(graph, network));
                }));
  }

  private static void graph(Xml graph, Network network) throws XMLStreamException {
    graph.element("attributes", List.of("class", "node"), xml -> declare(xml, Column.OF_NODES));
    graph.element("attributes", List.of("class", "edge"), xml -> declare(xml, Column.OF_EDGES));
    graph.element(
        "nodes",
        List.of(),
        xml -> {
          for (Node node : network.nodes()) {
            node(xml, node);
          }
        });
    graph.element(
        "edges",
        List.of(),
        xml -> {
          for (Edge edge : network.edges()) {
            edge(xml, edge);
          }
        });
  }

  private static <T> void declare(Xml xml, List<Column<T>> columns) throws XMLStreamException {
    for (Column<T> column : columns) {
      String name = column.name();
      String type = column.type().toString();
      xml.empty("attribute", List.of("id", name, "title", name, "type", type));
    }
  }

  private static void node(Xml xml, Node node) throws XMLStreamException {
    List<String> attributes = new ArrayList<>();
    add(attributes, "id", Plain.line(node.id()));
    add(attributes, "label", Plain.line(node.label()));
    addDays(attributes, node.first(), node.last());
    xml.element("node", attributes, in -> values(in, node, Column.OF_NODES));
  }

  private static void edge(Xml xml, Edge edge) throws XMLStreamException {
    List<String> attributes = new ArrayList<>();
    add(attributes, "id", Plain.line(edge.id()));
    add(attributes, "source", Plain.line(edge.from()));
    add(attributes, "target", Plain.line(edge.to()));
    add(attributes, "label", Plain.line(edge.label()));
    add(attributes, "kind", Plain.line(Column.kind(edge)));
    add(attributes, "weight", Integer.toString(edge.weight()));
    addDays(attributes, edge.first(), edge.last());
    xml.element("edge", attributes, in -> values(in, edge, Column.OF_EDGES));
  }

  private static void add(List<String> attributes, String name, String value) {
    attributes.add(name);
    attributes.add(value);
  }

  /** What has no day is always there. */
  private static void addDays(
      List<String> attributes, Optional<String> first, Optional<String> last) {
    first.ifPresent(day -> add(attributes, "start", day));
    last.ifPresent(day -> add(attributes, "end", day));
  }

  private static <T> void values(Xml xml, T thing, List<Column<T>> columns)
      throws XMLStreamException {
    xml.element(
        "attvalues",
        List.of(),
        in -> {
          for (Column<T> column : columns) {
            Optional<String> value = column.text(thing);
            if (value.isPresent()) {
              in.empty("attvalue", List.of("for", column.name(), "value", value.get()));
            }
          }
        });
  }
}
