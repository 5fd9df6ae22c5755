package hearsay.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hearsay.HearsayException;
import hearsay.store.SampleStore;
import hearsay.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
  private static HearsayServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    store = SampleStore.open();
    server = HearsayServer.start(store, "localhost", 0);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    store.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(server.address().resolve(path)));
  }

  private static HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String ask(String query) {
    return "/hearsay/sparql?query=" + URLEncoder.encode(query, UTF_8);
  }

  @Test
  void answers_sparql() throws Exception {
    HttpResponse<String> response = get(ask(TEXT));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("Marovia is worried about the dam");
  }

  @Test
  void answers_by_the_text_index() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?a { ?a text:query 'shells' }";
    assertThat(get(ask(query)).body()).contains("assertion/400-460").contains("assertion/500-540");
  }

  @Test
  void gives_the_graph_of_an_article() throws Exception {
    HttpResponse<String> response =
        get(
            "/hearsay/get?graph="
                + URLEncoder.encode("https://w3id.org/hearsay/article/copy-3", UTF_8));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("Lakeside Gazette").doesNotContain("Northern Post");
  }

  @Test
  void refuses_to_be_written() throws Exception {
    String update = "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }";
    String form = "application/x-www-form-urlencoded";
    List<HttpResponse<String>> refused =
        List.of(
            post("/hearsay/sparql", "application/sparql-update", update),
            post("/hearsay/sparql", form, "update=" + URLEncoder.encode(update, UTF_8)),
            post("/hearsay/update", "application/sparql-update", update),
            post("/hearsay", "application/sparql-update", update),
            post("/hearsay/get?default", "text/turtle", "<urn:a> <urn:b> <urn:c> ."),
            send(
                HttpRequest.newBuilder(server.address().resolve("/hearsay/get?default"))
                    .PUT(HttpRequest.BodyPublishers.ofString(""))),
            send(
                HttpRequest.newBuilder(server.address().resolve("/hearsay/get?default")).DELETE()));
    assertThat(refused)
        .extracting(HttpResponse::statusCode)
        .allMatch(code -> code >= 400 && code < 500);
    assertThat(store.stats().articles()).isEqualTo(3);
    assertThat(get(ask(TEXT)).body()).contains("Marovia is worried");
  }

  @Test
  void calls_no_other_server() throws Exception {
    String query =
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(server.address().resolve(ask("")));
    HttpResponse<String> response = get(ask(query));
    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(response.body()).doesNotContain("\tat ");
  }

  @Test
  void says_what_is_wrong_with_a_query_without_a_trace() throws Exception {
    HttpResponse<String> response = get(ask("SELECT nonsense"));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void answers_a_ping() throws Exception {
    assertThat(get("/$/ping").statusCode()).isEqualTo(200);
  }

  @Test
  void lists_the_saved_queries() throws Exception {
    JsonArray queries = JsonParser.parseString(get("/queries").body()).getAsJsonArray();
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
  void runs_a_saved_query() throws Exception {
    HttpResponse<String> response = get("/queries/who-claimed?actor=Marovia&attitude=worried");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/sparql-results+json");
    assertThat(
            JsonParser.parseString(response.body())
                .getAsJsonObject()
                .getAsJsonObject("results")
                .getAsJsonArray("bindings"))
        .hasSize(4);
    assertThat(get("/queries/who-claimed?actor=Marovia&attitude=worried&format=sparql").body())
        .contains("SELECT", "hs:Worry");
    assertThat(get("/queries/actors?format=csv").body()).startsWith("name,kind,");
    assertThat(get("/queries/actor-edges").body()).contains("hs:Edge");
  }

  @Test
  void tells_what_a_saved_query_lacks() throws Exception {
    HttpResponse<String> response = get("/queries/who-claimed?actor=Marovia");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("attitude").contains("remedy");
    assertThat(get("/queries/who-claimed?actor=Nobody+At+All&attitude=worried").statusCode())
        .isEqualTo(400);
    assertThat(get("/queries/no-such").statusCode()).isEqualTo(404);
    assertThat(get("/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void serves_a_page_that_loads_nothing_from_elsewhere() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
    for (String path : List.of("/", "/page/js/main.js", "/page/css/base.css")) {
      HttpResponse<String> file = get(path);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.body())
          .doesNotContainPattern("(src|href)=\"?(https?:)?//")
          .doesNotContainPattern("(fetch|import|url)\\s*\\(\\s*[\"']?(https?:)?//");
    }
  }

  @Test
  void answers_only_to_its_own_name() throws Exception {
    URI address = server.address();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          "GET /queries HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
              .getBytes(UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readAllBytes(), UTF_8)).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void sees_what_is_loaded_while_it_runs() throws Exception {
    String name = "https://w3id.org/hearsay/article/late-9";
    Model late = ModelFactory.createDefaultModel();
    late.createResource(name).addProperty(RDFS.comment, "came late");
    String query = "SELECT * { ?s <%s> 'came late' }".formatted(RDFS.comment.getURI());
    assertThat(get(ask(query)).body()).doesNotContain("late-9");
    store.put(name, late);
    assertThat(get(ask(query)).body()).contains("late-9");
    store.remove(name);
    assertThat(get(ask(query)).body()).doesNotContain("late-9");
  }

  @Test
  void a_query_without_end_is_ended() throws Exception {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    ServerSettings hurried =
        ServerSettings.local(ServerSettings.Access.READING)
            .within(new ServerSettings.Limits(Duration.ofMillis(300), 100, 100, 1));
    try (HearsayServer hasty = HearsayServer.start(store, hurried)) {
      HttpResponse<String> response =
          send(HttpRequest.newBuilder(hasty.address().resolve(ask(endless))));
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).doesNotContain("\tat ");
    }
  }

  @Test
  void a_taken_port_is_named() {
    int port = server.address().getPort();
    assertThatThrownBy(() -> HearsayServer.start(store, "localhost", port))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining(Integer.toString(port));
  }
}
