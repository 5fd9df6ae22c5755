package hearsay.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hearsay.HearsayException;
import hearsay.explore.Explorer;
import hearsay.model.Article;
import hearsay.store.Change;
import hearsay.store.Sparql;
import hearsay.store.Store;
import hearsay.vocab.Hs;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;

/** Shows articles as clients want them. */
final class ArticleView {
  private final Store store;
  private final Explorer explorer;
  private final ApiJson json = new ApiJson();

  ArticleView(Store store, Explorer explorer) {
    this.store = store;
    this.explorer = explorer;
  }

  /** All articles, as JSON. */
  byte[] list() {
    JsonArray all = new JsonArray();
    explorer.articles().forEach(article -> all.add(json.listed(article)));
    return bytes(all);
  }

  byte[] bytes(JsonElement value) {
    return json.write(value).getBytes(StandardCharsets.UTF_8);
  }

  /** One article in that form; empty if there is none of that name. */
  Optional<byte[]> of(String iri, ArticleForm form) {
    return form == ArticleForm.JSON
        ? told(iri).map(this::bytes)
        : store.article(iri).map(graph -> written(iri, graph, form));
  }

  private Optional<JsonObject> told(String iri) {
    return explorer.article(iri).map(json::article);
  }

  private static byte[] written(String iri, Graph graph, ArticleForm form) {
    if (form.graph().isEmpty()) {
      return text(iri, graph).getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    graph.getPrefixMapping().setNsPrefixes(Sparql.PREFIXES);
    RDFWriter.create().source(graph).format(form.graph().get()).output(out);
    return out.toByteArray();
  }

  private static String text(String iri, Graph graph) {
    return graph.stream(NodeFactory.createURI(iri), Hs.TEXT.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  /** What became of an item that was posted. */
  JsonObject of(Desk.Result result) {
    return switch (result) {
      case Desk.Result.Stored(Article article, Change change) -> {
        JsonObject stored = told(article.iri()).orElseGet(JsonObject::new);
        stored.addProperty("change", change.name().toLowerCase(Locale.ROOT));
        yield stored;
      }
      case Desk.Result.Unread(String name, HearsayException problem) ->
          problem(name, String.valueOf(problem.getMessage()), problem.remedy());
      case Desk.Result.Failed(String name) ->
          problem(
              name,
              "This is a bug in Hearsay, not a mistake of yours.",
              "Please report it with what the program's log says.");
    };
  }

  private static JsonObject problem(String name, String problem, String remedy) {
    JsonObject told = new JsonObject();
    told.addProperty("name", name);
    told.addProperty("problem", problem);
    told.addProperty("remedy", remedy);
    return told;
  }
}
