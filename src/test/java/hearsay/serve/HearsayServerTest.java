package hearsay.serve;

import static hearsay.serve.Serving.ask;
import static hearsay.serve.Serving.encoded;
import static hearsay.serve.Serving.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import hearsay.HearsayException;
import hearsay.store.SampleStore;
import hearsay.store.Store;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HearsayServerTest {
  private static final String TEXT =
      "SELECT ?t { ?a <https://w3id.org/hearsay/ns#contentText> ?t }";

  private static Store store;
  private static Serving serving;

  @BeforeAll
  static void start() {
    store = SampleStore.open();
    serving = Serving.over(store);
  }

  @AfterAll
  static void stop() {
    serving.close();
    store.close();
  }

  @Test
  void answers_sparql() {
    HttpResponse<String> response = serving.get(ask(TEXT));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("Marovia is worried about the dam");
  }

  @Test
  void answers_by_the_text_index() {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?a { ?a text:query 'shells' }";
    assertThat(serving.get(ask(query)).body())
        .contains("assertion/400-460")
        .contains("assertion/500-540");
  }

  @Test
  void gives_the_graph_of_an_article() {
    HttpResponse<String> response =
        serving.get("/hearsay/get?graph=" + encoded("https://w3id.org/hearsay/article/copy-3"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("Lakeside Gazette").doesNotContain("Northern Post");
  }

  @Test
  void refuses_to_be_written() {
    String update = "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }";
    String form = "application/x-www-form-urlencoded";
    List<HttpResponse<String>> refused =
        List.of(
            serving.post("/hearsay/sparql", "application/sparql-update", update),
            serving.post("/hearsay/sparql", form, "update=" + encoded(update)),
            serving.post("/hearsay/update", "application/sparql-update", update),
            serving.post("/hearsay", "application/sparql-update", update),
            serving.post("/hearsay/get?default", "text/turtle", "<urn:a> <urn:b> <urn:c> ."),
            serving.send(serving.request("/hearsay/get?default").PUT(BodyPublishers.ofString(""))),
            serving.delete("/hearsay/get?default"));
    assertThat(refused)
        .extracting(HttpResponse::statusCode)
        .allMatch(code -> code >= 400 && code < 500);
    assertThat(store.stats().articles()).isEqualTo(3);
    assertThat(serving.get(ask(TEXT)).body()).contains("Marovia is worried");
  }

  @Test
  void calls_no_other_server() {
    String query = "SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(serving.at(ask("")));
    HttpResponse<String> response = serving.get(ask(query));
    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(response.body()).doesNotContain("\tat ");
  }

  @Test
  void says_what_is_wrong_with_a_query_without_a_trace() {
    HttpResponse<String> response = serving.get(ask("SELECT nonsense"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void answers_a_ping() {
    assertThat(serving.get("/$/ping").statusCode()).isEqualTo(200);
  }

  @Test
  void lists_the_saved_queries() {
    JsonArray queries = json(serving.get("/queries")).getAsJsonArray();
    JsonObject first =
        queries.asList().stream()
            .map(query -> query.getAsJsonObject())
            .filter(query -> query.get("name").getAsString().equals("who-claimed"))
            .findFirst()
            .orElseThrow();
    assertThat(first.get("title").getAsString())
        .isEqualTo("Who claimed that someone feels something");
    assertThat(first.getAsJsonArray("parameters")).hasSize(3);
  }

  @Test
  void runs_a_saved_query() {
    HttpResponse<String> response =
        serving.get("/queries/who-claimed?actor=Marovia&attitude=worried");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/sparql-results+json");
    assertThat(
            json(response).getAsJsonObject().getAsJsonObject("results").getAsJsonArray("bindings"))
        .hasSize(4);
    assertThat(
            serving.get("/queries/who-claimed?actor=Marovia&attitude=worried&format=sparql").body())
        .contains("SELECT", "hs:Worry");
    assertThat(serving.get("/queries/actors?format=csv").body()).startsWith("name,kind,");
    assertThat(serving.get("/queries/actor-edges").body()).contains("hs:Edge");
  }

  @Test
  void tells_what_a_saved_query_lacks() {
    HttpResponse<String> response = serving.get("/queries/who-claimed?actor=Marovia");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("attitude").contains("remedy");
    assertThat(
            serving.get("/queries/who-claimed?actor=Nobody+At+All&attitude=worried").statusCode())
        .isEqualTo(400);
    assertThat(serving.get("/queries/no-such").statusCode()).isEqualTo(404);
    assertThat(serving.get("/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void serves_a_page_that_loads_nothing_from_elsewhere() {
    HttpResponse<String> page = serving.get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
    for (String path : List.of("/", "/page/js/main.js", "/page/css/base.css")) {
      HttpResponse<String> file = serving.get(path);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.body())
          .doesNotContainPattern("(src|href)=\"?(https?:)?//")
          .doesNotContainPattern("(fetch|import|url)\\s*\\(\\s*[\"']?(https?:)?//");
    }
  }

  @Test
  void answers_only_to_its_own_name() throws IOException {
    String answer =
        serving.raw("GET /queries HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 403");
  }

  @Test
  void sees_what_is_loaded_while_it_runs() {
    String name = "https://w3id.org/hearsay/article/late-9";
    Model late = ModelFactory.createDefaultModel();
    late.createResource(name).addProperty(RDFS.comment, "came late");
    String query = "SELECT * { ?s <%s> 'came late' }".formatted(RDFS.comment.getURI());
    assertThat(serving.get(ask(query)).body()).doesNotContain("late-9");
    store.put(name, late);
    assertThat(serving.get(ask(query)).body()).contains("late-9");
    store.remove(name);
    assertThat(serving.get(ask(query)).body()).doesNotContain("late-9");
  }

  @Test
  void a_query_without_end_is_ended() {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    ServerSettings hurried =
        ServerSettings.local(ServerSettings.Access.READING)
            .within(new ServerSettings.Limits(Duration.ofMillis(300), 100, 100, 1));
    try (Serving hasty = Serving.over(store, hurried)) {
      HttpResponse<String> response = hasty.get(ask(endless));
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).doesNotContain("\tat ");
    }
  }

  @Test
  void a_taken_port_is_named() {
    int port = serving.at("/").getPort();
    assertThatThrownBy(() -> HearsayServer.start(store, "localhost", port))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining(Integer.toString(port));
  }
}
