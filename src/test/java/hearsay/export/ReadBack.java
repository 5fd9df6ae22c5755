package hearsay.export;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hearsay.explore.Network;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;

/**
 * A network as others' readers find it in a file of ours.
 *
 * @param nodes the attributes of each node, by its id
 * @param edges the attributes of each edge, with its ends as {@code source} and {@code target}
 */
record ReadBack(Map<String, Map<String, String>> nodes, List<Map<String, String>> edges) {

  static ReadBack of(Network network, NetworkFormat format) {
    String text = written(network, format);
    return switch (format) {
      case CSV -> csv(text);
      case CYTOSCAPE -> cytoscape(text);
      case DOT -> dot(text);
      case GEXF -> gexf(text);
      case GRAPHML -> graphml(text);
    };
  }

  static String written(Network network, NetworkFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(network, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ReadBack csv(String text) {
    List<Map<String, String>> edges = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try {
      for (CSVRecord row : format.parse(new StringReader(text))) {
        Map<String, String> edge = new HashMap<>();
        row.toMap()
            .forEach((name, cell) -> edge.put(name.toLowerCase(Locale.ROOT), unescaped(cell)));
        edges.add(edge);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new ReadBack(Map.of(), edges);
  }

  private static String unescaped(String cell) {
    return cell.matches("''*[=+@-].*") ? cell.substring(1) : cell;
  }

  static ReadBack cytoscape(String text) {
    JsonObject elements =
        JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("elements");
    return new ReadBack(
        data(elements, "nodes").collect(Collectors.toMap(node -> node.get("id"), node -> node)),
        data(elements, "edges").toList());
  }

  private static Stream<Map<String, String>> data(JsonObject elements, String group) {
    return elements.getAsJsonArray(group).asList().stream()
        .map(element -> element.getAsJsonObject().getAsJsonObject("data"))
        .map(
            data ->
                data.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().getAsString())));
  }

  /** Reads GEXF 1.3 as 1.2, whose schema the reader knows, and which lacks two attributes. */
  private static ReadBack gexf(String text) {
    SimpleGEXFImporter<String, Object> reader = new SimpleGEXFImporter<>();
    reader.setSchemaValidation(true);
    reader.setVertexFactory(id -> id);
    return graph(
        reader,
        text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
            .replace("version=\"1.3\"", "version=\"1.2\"")
            .replace(" timerepresentation=\"interval\"", "")
            .replaceAll(" kind=\"[^\"]*\"", ""));
  }

  private static ReadBack graphml(String text) {
    GraphMLImporter<String, Object> reader = new GraphMLImporter<>();
    reader.setSchemaValidation(true);
    reader.setVertexFactory(id -> id);
    return graph(reader, text).named("iri");
  }

  /** What the node has; nothing if there is none. */
  Map<String, String> attributes(String node) {
    return nodes.getOrDefault(node, Map.of());
  }

  /** The same, with nodes called what they have as {@code attribute}. */
  private ReadBack named(String attribute) {
    Map<String, Map<String, String>> named = new HashMap<>();
    nodes.values().forEach(node -> named.put(node.get(attribute), node));
    for (Map<String, String> edge : edges) {
      edge.computeIfPresent("source", (name, id) -> attributes(id).get(attribute));
      edge.computeIfPresent("target", (name, id) -> attributes(id).get(attribute));
    }
    return new ReadBack(named, edges);
  }

  private static ReadBack dot(String text) {
    DOTImporter<String, Object> reader = new DOTImporter<>();
    reader.setVertexFactory(id -> id);
    ReadBack read = graph(reader, text);
    Stream.concat(read.nodes.values().stream(), read.edges.stream())
        .forEach(attributes -> attributes.replaceAll((name, value) -> shown(value)));
    read.edges.forEach(edge -> edge.putIfAbsent("label", edge.get("tooltip")));
    return read;
  }

  /** What Graphviz makes of a text, which the reader leaves as it is. */
  private static String shown(String value) {
    return value.replace("\\\\", "\\").replace("&amp;", "&").strip();
  }

  private static <R extends BaseEventDrivenImporter<String, Object> & GraphImporter<String, Object>>
      ReadBack graph(R reader, String text) {
    Graph<String, Object> graph = new DirectedWeightedPseudograph<>(null, Object::new);
    Map<String, Map<String, String>> nodes = new HashMap<>();
    Map<Object, Map<String, String>> edges = new HashMap<>();
    reader.addVertexAttributeConsumer((key, value) -> put(nodes, key, value));
    reader.addEdgeAttributeConsumer((key, value) -> put(edges, key, value));
    reader.importGraph(graph, new StringReader(text));
    edges.forEach(
        (edge, attributes) -> {
          attributes.put("source", graph.getEdgeSource(edge));
          attributes.put("target", graph.getEdgeTarget(edge));
        });
    return new ReadBack(nodes, List.copyOf(edges.values()));
  }

  private static <T> void put(
      Map<T, Map<String, String>> all, Pair<T, String> key, Attribute value) {
    all.computeIfAbsent(key.getFirst(), thing -> new HashMap<>())
        .put(key.getSecond(), value == null ? "" : value.getValue());
  }
}
