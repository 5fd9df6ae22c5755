package hearsay.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/**
 * Writes JSON-LD as articles come, each on a line.
 *
 * <p>It is one document, whose context, the prefixes of the first article, all have in common.
 */
final class JsonLdWriter implements ArticleWriter {
  private static final String GRAPH = "@graph";

  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
  private final PrintStream out;
  private Map<String, String> prefixes = Map.of();
  private String next = "";

  JsonLdWriter(OutputStream out) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(String iri, Model graph) {
    begin(graph.getNsPrefixMap());
    for (JsonElement named : named(iri, graph)) {
      out.print(next + gson.toJson(named));
      next = ",\n";
    }
  }

  private void begin(Map<String, String> known) {
    if (next.isEmpty()) {
      prefixes = new TreeMap<>(known);
      out.print("{\"@context\":" + gson.toJson(prefixes) + ",\"@graph\":[");
      next = "\n";
    }
  }

  /** The one named graph, as an object; none if it is empty. */
  private Iterable<JsonElement> named(String iri, Model graph) {
    Dataset dataset = DatasetFactory.create();
    dataset.addNamedModel(iri, graph);
    dataset.getPrefixMapping().setNsPrefixes(prefixes);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    RDFDataMgr.write(json, dataset, RDFFormat.JSONLD_PLAIN);
    JsonObject document =
        JsonParser.parseString(json.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    document.remove("@context");
    if (document.has("@id")) {
      return List.of(document);
    }
    return document.has(GRAPH) ? document.getAsJsonArray(GRAPH) : new JsonArray();
  }

  @Override
  public void close() {
    begin(Map.of());
    out.print("\n]}\n");
    out.flush();
  }
}
