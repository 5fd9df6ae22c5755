package hearsay.export;

import com.google.gson.stream.JsonWriter;
import hearsay.explore.Network;
import hearsay.explore.Network.Edge;
import hearsay.explore.Network.Node;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes the JSON that <a href="https://js.cytoscape.org/">Cytoscape.js</a> and Cytoscape open.
 *
 * <pre>
 * {"data": {"name": "Hearsay", "unplaced": 2},
 *  "elements": {"nodes": [{"data": {"id": …, "label": …, …}}, …],
 *               "edges": [{"data": {"id": …, "source": …, "target": …, "label": …, …}}, …]}}
 * </pre>
 */
final class CytoscapeWriter implements NetworkWriter {
  @Override
  public void write(Network network, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setHtmlSafe(false);
    json.beginObject().name("data").beginObject();
    json.name("name").value("Hearsay").name("unplaced").value(network.unplaced()).endObject();
    json.name("elements").beginObject().name("nodes").beginArray();
    for (Node node : network.nodes()) {
      node(json, node);
    }
    json.endArray().name("edges").beginArray();
    for (Edge edge : network.edges()) {
      edge(json, edge);
    }
    json.endArray().endObject().endObject();
    json.flush();
    out.write('\n');
  }

  /** Cytoscape shows names, Cytoscape.js whatever is chosen, by custom the label. */
  private static void node(JsonWriter json, Node node) throws IOException {
    json.beginObject().name("data").beginObject();
    json.name("id").value(Plain.line(node.id()));
    json.name("label").value(Plain.line(node.label()));
    json.name("name").value(Plain.line(node.label()));
    values(json, node, Column.OF_NODES);
    json.endObject().endObject();
  }

  private static void edge(JsonWriter json, Edge edge) throws IOException {
    json.beginObject().name("data").beginObject();
    json.name("id").value(Plain.line(edge.id()));
    json.name("source").value(Plain.line(edge.from()));
    json.name("target").value(Plain.line(edge.to()));
    json.name("label").value(Plain.line(edge.label()));
    json.name("weight").value(edge.weight());
    values(json, edge, Column.OF_EDGES);
    json.endObject().endObject();
  }

  private static <T> void values(JsonWriter json, T thing, List<Column<T>> columns)
      throws IOException {
    for (Column<T> column : columns) {
      Optional<String> value = column.text(thing);
      if (value.isPresent()) {
        json.name(column.name());
        switch (column.type()) {
          case BOOLEAN -> json.value(Boolean.parseBoolean(value.get()));
          case INTEGER -> json.value(Integer.parseInt(value.get()));
          case STRING -> json.value(value.get());
        }
      }
    }
  }
}
