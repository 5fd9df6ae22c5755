package hearsay.serve;

import static hearsay.serve.Serving.ask;
import static hearsay.serve.Serving.encoded;
import static hearsay.serve.Serving.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import hearsay.serve.ServerSettings.Access;
import hearsay.serve.ServerSettings.Limits;
import hearsay.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final int BODY = 10_000;

  private static Serving serving;

  @BeforeAll
  static void start() {
    Limits small = new Limits(Duration.ofMillis(700), 50, BODY, 0);
    serving = Serving.with(ServerSettings.local(Access.WRITING).within(small));
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static JsonObject problem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(response.body()).doesNotContain("\tat ", "Exception");
    JsonObject problem = json(response).getAsJsonObject();
    assertThat(problem.keySet()).containsExactlyInAnyOrder("problem", "remedy");
    return problem;
  }

  private static HttpResponse<String> chunked(String path, String type, int size) {
    byte[] bytes = "a ".repeat(size / 2).getBytes(UTF_8);
    return serving.send(
        serving
            .request(path)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
  }

  @Test
  void a_body_that_is_too_large_is_refused_whether_it_says_so_or_not() {
    problem(serving.post("/articles", "text/plain", "a".repeat(BODY + 1)), 413);
    problem(chunked("/articles", "text/plain", BODY + 10), 413);
    problem(chunked("/hearsay/sparql", "application/sparql-query", 3 << 19), 413);
    problem(chunked("/hearsay/sparql", "application/x-www-form-urlencoded", 3 << 19), 413);
    assertThat(chunked("/articles", "text/plain", BODY).statusCode()).isEqualTo(201);
  }

  @Test
  void a_compressed_body_is_refused() {
    problem(serving.post("/articles", "text/plain", "text", "Content-Encoding", "gzip"), 415);
  }

  @Test
  void an_answer_that_is_too_long_is_refused_and_never_cut() {
    for (String query :
        List.of(
            "SELECT * { ?s ?p ?o }",
            "SELECT * { ?s ?p ?o } LIMIT 51",
            "CONSTRUCT WHERE { ?s ?p ?o }",
            "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
            "DESCRIBE ?s { ?s a <https://w3id.org/hearsay/ns#Assertion> }")) {
      for (String accept : List.of("text/csv, text/turtle", "*/*")) {
        JsonObject problem = problem(serving.get(ask(query), "Accept", accept), 422);
        assertThat(problem.get("problem").getAsString()).contains("more than 50");
      }
    }
    HttpResponse<String> fits =
        serving.get(ask("SELECT * { ?s ?p ?o } LIMIT 50"), "Accept", "text/csv");
    assertThat(fits.body().lines()).hasSize(51);
  }

  @Test
  void a_saved_query_has_the_same_limit() {
    Limits one = new Limits(Duration.ofSeconds(5), 1, BODY, 0);
    try (Serving narrow = Serving.with(ServerSettings.local(Access.READING).within(one))) {
      assertThat(problem(narrow.get("/queries/actors"), 400).get("problem").getAsString())
          .contains("more than 1 ");
    }
  }

  @Test
  void a_query_without_end_is_ended() {
    problem(serving.get(ask(ENDLESS)), 503);
    problem(serving.get(ask(ENDLESS) + "&timeout=1000"), 503);
  }

  @Test
  void a_path_through_everything_is_refused_and_the_server_goes_on() {
    Limits patient = new Limits(Duration.ofMinutes(2), 50, BODY, 0);
    try (Store store = Store.inMemory();
        Serving chained =
            Serving.over(store, ServerSettings.local(Access.READING).within(patient))) {
      store.put("https://w3id.org/hearsay/article/chain", chain(20_000));
      for (String query :
          List.of(
              "SELECT * { <urn:x:0> (!<urn:none>)+ ?b }",
              "SELECT * { ?a (<urn:next>|!<urn:next>)* <urn:x:9000> }",
              "ASK { <urn:x:0> (!<urn:none>)+ <urn:none> }",
              "CONSTRUCT { ?b a <urn:b> } WHERE { <urn:x:0> (!<urn:none>)+ ?b }")) {
        JsonObject problem = problem(chained.get(ask(query)), 422);
        assertThat(problem.get("problem").getAsString()).contains("path");
        assertThat(problem.get("remedy").getAsString()).contains("Name the properties");
      }
      assertThat(chained.get(ask("ASK { <urn:x:0> <urn:next> ?b }")).body()).contains("true");
    }
  }

  private static Model chain(int length) {
    Model model = ModelFactory.createDefaultModel();
    Property next = model.createProperty("urn:next");
    for (int link = 0; link < length; link++) {
      model.add(
          model.createResource("urn:x:" + link), next, model.createResource("urn:x:" + (link + 1)));
    }
    return model;
  }

  @Test
  void a_query_can_neither_sleep_nor_name_a_class() {
    String waiting = "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}";
    String named = "SELECT (<java:org.apache.jena.sparql.function.library.wait>(60000) AS ?x) {}";
    long start = System.nanoTime();
    for (String query : List.of(waiting, named)) {
      assertThat(serving.get(ask(query)).statusCode()).isEqualTo(200);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void a_query_reads_no_file_and_calls_nobody(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("secret.ttl");
    Files.writeString(file, "<urn:a> <urn:b> 'secret' .");
    for (String source : List.of(file.toUri().toString(), serving.at("/queries").toString())) {
      HttpResponse<String> from =
          serving.get(ask("SELECT * FROM <%s> { ?s ?p ?o }".formatted(source)));
      assertThat(from.body()).doesNotContain("secret", "binding");
      HttpResponse<String> named =
          serving.get(ask("SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }".formatted(source)));
      assertThat(named.body()).doesNotContain("secret");
      HttpResponse<String> graph =
          serving.get(ask("SELECT * { ?s ?p ?o }") + "&default-graph-uri=" + encoded(source));
      assertThat(graph.body()).doesNotContain("secret");
      problem(serving.get(ask("SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(source))), 422);
      problem(serving.get("/hearsay/get?graph=" + encoded(source)), 404);
    }
    problem(serving.get(ask("LOAD <" + file.toUri() + ">")), 400);
    problem(serving.get(ask("DROP ALL")), 400);
  }

  @Test
  void a_query_that_silently_calls_another_service_does_not_call_it() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      other.setSoTimeout(1);
      String query =
          "ASK { SERVICE SILENT <http://localhost:%d/> { ?s ?p ?o } }"
              .formatted(other.getLocalPort());
      assertThat(serving.get(ask(query)).statusCode()).isEqualTo(200);
      assertThatThrownBy(other::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void a_query_that_is_none_is_explained() {
    assertThat(problem(serving.get(ask("SELECT nonsense")), 400).get("problem").getAsString())
        .contains("nonsense");
    problem(serving.get("/hearsay/sparql?query="), 400);
    problem(serving.get("/hearsay/sparql?update=x"), 400);
    problem(serving.post("/hearsay/sparql", "application/sparql-update", "DROP ALL"), 415);
    problem(serving.post("/hearsay/sparql", "application/x-www-form-urlencoded", "query=%zz"), 400);
    String nested = "SELECT * {" + "{".repeat(100_000) + "}".repeat(100_000) + "}";
    problem(serving.post("/hearsay/sparql", "application/sparql-query", nested), 400);
  }

  @Test
  void what_is_not_there_is_told_in_the_same_form() {
    for (String path :
        List.of(
            "/nowhere",
            "/hearsay",
            "/hearsay/",
            "/hearsay/update",
            "/queries/none",
            "/articles/none",
            "/articles/a/b",
            "/$/stats",
            "/$/server",
            "/api/none",
            "/..%2f..%2fetc/passwd",
            "/%2e%2e/x")) {
      HttpResponse<String> response = serving.get(path);
      assertThat(response.statusCode()).as(path).isIn(400, 404);
      problem(response, response.statusCode());
    }
  }

  @Test
  void a_method_that_an_address_does_not_have_is_refused_with_those_that_it_has() {
    for (String method : List.of("PUT", "PATCH", "POST", "TRACE")) {
      HttpResponse<String> response =
          serving.send(serving.request("/queries").method(method, BodyPublishers.noBody()));
      problem(response, 405);
      assertThat(response.headers().firstValue("Allow").orElseThrow())
          .contains("GET")
          .doesNotContain("POST");
    }
    HttpResponse<String> articles =
        serving.send(serving.request("/articles").method("PUT", BodyPublishers.noBody()));
    assertThat(articles.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS, POST");
  }

  @Test
  void addresses_and_headers_have_an_end() throws IOException {
    problem(serving.get("/queries?x=" + "a".repeat(70_000)), 414);
    String headers = "X-Long: " + "a".repeat(70_000) + "\r\n";
    String answer = serving.raw("GET /queries HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    assertThat(answer).startsWith("HTTP/1.1 431").contains("{\"problem\"");
  }

  @Test
  void every_answer_tells_the_browser_to_be_careful() {
    for (String path : List.of("/", "/articles", "/nowhere", ask("ASK {}"))) {
      HttpResponse<String> response = serving.get(path);
      assertThat(response.headers().map())
          .containsKeys(
              "content-security-policy",
              "x-content-type-options",
              "x-frame-options",
              "referrer-policy",
              "cross-origin-resource-policy")
          .doesNotContainKeys("server", "access-control-allow-origin");
    }
  }
}
