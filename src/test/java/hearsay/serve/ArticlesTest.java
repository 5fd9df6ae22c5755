package hearsay.serve;

import static hearsay.serve.Serving.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import hearsay.Examples;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArticlesTest {
  private static Serving serving;

  private final String text = Serving.freshText();

  @BeforeAll
  static void start() {
    serving = Serving.with(ServerSettings.Access.WRITING);
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private HttpResponse<String> postText(String query) {
    return serving.post("/articles" + query, "text/plain; charset=utf-8", text);
  }

  private static JsonObject object(HttpResponse<String> response) {
    return json(response).getAsJsonObject();
  }

  private static String place(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void a_new_article_is_created_where_the_answer_says() {
    HttpResponse<String> posted = postText("?outlet=Northern+Courier&published=2024-10-23");
    assertThat(posted.statusCode()).isEqualTo(201);
    assertThat(object(posted).get("change").getAsString()).isEqualTo("new");
    assertThat(place(posted)).startsWith("/articles/").endsWith(slug(posted));
    HttpResponse<String> words = serving.get(place(posted), "Accept", "text/plain");
    assertThat(words.body()).isEqualTo(text);
    assertThat(serving.get("/articles").body()).contains(slug(posted), "Northern Courier");
  }

  private static String slug(HttpResponse<String> response) {
    return object(response).get("slug").getAsString();
  }

  @Test
  void the_same_article_again_changes_nothing() {
    HttpResponse<String> first = postText("");
    HttpResponse<String> second = postText("");
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(object(second).get("change").getAsString()).isEqualTo("unchanged");
    assertThat(place(second)).isEqualTo(place(first));
  }

  @Test
  void an_article_without_address_is_known_by_title_and_text() {
    HttpResponse<String> first = postText("?outlet=Northern+Courier");
    HttpResponse<String> mended = postText("?outlet=Southern+Courier");
    assertThat(object(mended).get("change").getAsString()).isEqualTo("replaced");
    assertThat(place(mended)).isEqualTo(place(first));
    HttpResponse<String> other = serving.post("/articles", "text/plain", text + " Not Tuesday.");
    assertThat(place(other)).isNotEqualTo(place(first));
  }

  @Test
  void an_article_with_an_address_is_known_by_it() {
    String url = "?url=https%3A%2F%2Fcourier.example%2Fharbour";
    HttpResponse<String> first = postText(url);
    HttpResponse<String> corrected =
        serving.post("/articles" + url, "text/plain", text + " Or Tuesday.");
    assertThat(corrected.statusCode()).isEqualTo(200);
    assertThat(object(corrected).get("change").getAsString()).isEqualTo("replaced");
    assertThat(place(corrected)).isEqualTo(place(first));
  }

  @Test
  void json_tells_what_the_article_is() {
    HttpResponse<String> posted =
        serving.post(
            "/articles",
            "application/json",
            """
            {"title": "Port to close", "outlet": "Northern Courier", "date": "2024-10-23",
             "url": "https://courier.example/harbour", "text": "The harbour will close on Monday."}
            """);
    assertThat(posted.statusCode()).isEqualTo(201);
    String graph = serving.get(place(posted), "Accept", "application/n-triples").body();
    assertThat(graph).contains("2024-10-23", "Northern Courier", "https://courier.example/harbour");
  }

  @Test
  void html_is_read_as_a_page() {
    HttpResponse<String> posted =
        serving.post(
            "/articles",
            "text/html",
            "<html><head><title>Harbour</title></head><body><article><h1>Harbour</h1>"
                + "<p>The harbour will close on Monday, the minister said.</p>"
                + "<script>alert(1)</script></article></body></html>");
    assertThat(posted.statusCode()).isEqualTo(201);
    assertThat(serving.get(place(posted) + "?format=text").body())
        .contains("The harbour will close on Monday")
        .doesNotContain("<p>", "alert");
  }

  @Test
  void of_several_each_tells_what_became_of_it() {
    HttpResponse<String> posted =
        serving.post(
            "/articles",
            "application/json",
            "[{\"title\": \"One\", \"text\": \"The first.\"}, {\"title\": \"Two\"},"
                + " {\"title\": \"Three\", \"text\": \"The third.\"}]");
    assertThat(posted.statusCode()).isEqualTo(207);
    assertThat(object(posted).getAsJsonArray("articles"))
        .extracting(item -> item.getAsJsonObject().get("status").getAsInt())
        .containsExactly(201, 422, 201);
    assertThat(posted.body()).contains("remedy");
  }

  @Test
  void a_form_brings_several_files() {
    String body =
        """
        --b
        Content-Disposition: form-data; name="outlet"

        Northern Courier
        --b
        Content-Disposition: form-data; name="article"; filename="one.txt"
        Content-Type: text/plain; charset=utf-8

        The café will close.
        --b
        Content-Disposition: form-data; name="article"; filename="two.html"

        <html><body><p>The harbour will open, she said.</p></body></html>
        --b--
        """
            .replace("\n", "\r\n");
    HttpResponse<String> posted =
        serving.post("/articles", "multipart/form-data; boundary=b", body);
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
    assertThat(object(posted).getAsJsonArray("articles")).hasSize(2);
    assertThat(posted.body()).contains("The café will close.");
    assertThat(serving.get("/articles").body()).contains("Northern Courier");
  }

  @Test
  void an_article_tells_what_was_found_in_it() {
    String example = Examples.annotated("klimkin-china.txt").text();
    HttpResponse<String> posted = serving.post("/articles", "text/plain", example);
    assertThat(posted.statusCode()).isEqualTo(201);
    assertThat(object(posted).getAsJsonArray("claims")).isNotEmpty();
    assertThat(posted.body()).contains("\"spans\"");
    String graph = serving.get(place(posted) + "?format=ttl").body();
    assertThat(graph).contains("hs:Assertion", "hs:StateOfMind");
  }

  @Test
  void a_graph_comes_in_the_form_that_is_asked_for() {
    String place = place(postText(""));
    for (String form : List.of("ttl", "nt", "jsonld", "rdf")) {
      HttpResponse<String> graph = serving.get(place + "?format=" + form);
      assertThat(graph.statusCode()).isEqualTo(200);
      assertThat(model(graph).size()).as(form).isGreaterThan(3);
      assertThat(model(serving.get(place, "Accept", type(graph))).size())
          .isEqualTo(model(graph).size());
    }
    assertThat(serving.get(place + "?format=pdf").statusCode()).isEqualTo(400);
    assertThat(serving.get(place).headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
  }

  private static Model model(HttpResponse<String> response) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(response.body(), lang(type(response))).parse(model);
    return model;
  }

  private static Lang lang(String type) {
    return RDFLanguages.contentTypeToLang(type);
  }

  @Test
  void a_client_that_has_the_article_is_not_sent_it_again() {
    String place = place(postText(""));
    String tag = serving.get(place).headers().firstValue("ETag").orElseThrow();
    assertThat(serving.get(place, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(serving.get(place, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void a_deleted_article_is_gone_with_all_that_came_from_it() {
    String place = place(postText(""));
    assertThat(serving.delete(place).statusCode()).isEqualTo(204);
    assertThat(serving.get(place).statusCode()).isEqualTo(404);
    assertThat(serving.delete(place).statusCode()).isEqualTo(404);
    String graph = "https://w3id.org/hearsay/article" + place.substring("/articles".length());
    assertThat(serving.get(Serving.ask("ASK { GRAPH <" + graph + "> { ?a ?b ?c } }")).body())
        .contains("false");
  }

  @Test
  void what_cannot_be_read_is_refused_with_a_remedy() {
    long before = Serving.store().stats().articles();
    assertThat(serving.post("/articles", "application/pdf", "%PDF").statusCode()).isEqualTo(415);
    assertThat(serving.post("/articles", "application/json", "{\"title\":").statusCode())
        .isEqualTo(400);
    assertThat(serving.post("/articles", "text/plain", "").statusCode()).isEqualTo(422);
    assertThat(postText("?published=yesterday").statusCode()).isEqualTo(400);
    assertThat(serving.post("/articles", "multipart/form-data", "x").statusCode()).isEqualTo(400);
    HttpResponse<String> form =
        serving.post("/articles", "application/x-www-form-urlencoded", "text=x");
    assertThat(form.statusCode()).isEqualTo(415);
    assertThat(object(form).get("remedy").getAsString()).contains("Content-Type: text/plain");
    assertThat(Serving.store().stats().articles()).isEqualTo(before);
  }

  @Test
  void bytes_are_read_by_the_charset_that_came_with_them() {
    HttpRequest.Builder request =
        serving
            .request("/articles?title=Caf%C3%A9")
            .header("Content-Type", "text/plain; charset=iso-8859-1")
            .POST(
                BodyPublishers.ofByteArray(
                    "The café will close.".getBytes(StandardCharsets.ISO_8859_1)));
    HttpResponse<String> posted = serving.send(request);
    assertThat(posted.body()).contains("The café will close.");
  }
}
