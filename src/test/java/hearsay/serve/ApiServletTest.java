package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hearsay.ExampleStore;
import hearsay.store.Store;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The explorer's JSON, over a real server on a free port. */
class ApiServletTest {
  private static final Store STORE = ExampleStore.open();

  private static Serving serving;

  @BeforeAll
  static void start() {
    serving = Serving.over(STORE);
  }

  @AfterAll
  static void stop() {
    serving.close();
    STORE.close();
  }

  private static HttpResponse<String> response(String path) {
    return serving.get("/api/" + path);
  }

  private static JsonElement get(String path) {
    HttpResponse<String> response = response(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Serving.json(response);
  }

  private static List<JsonObject> objects(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static String string(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  @Test
  void claims_come_in_groups_with_facets_and_as_sparql() {
    JsonObject view = get("claims?experiencer==China&attitude=worried").getAsJsonObject();
    assertThat(view.get("total").getAsInt()).isPositive();
    JsonObject groups = view.getAsJsonObject("groups");
    assertThat(groups.get("total").getAsInt()).isPositive();
    assertThat(objects(groups.get("items")))
        .allSatisfy(group -> assertThat(string(group, "title")).startsWith("China · "));
    assertThat(view.getAsJsonObject("facets").keySet())
        .contains("source", "about", "attitude", "stance", "outlet", "month");
    assertThat(string(view, "sparql")).contains("SELECT");
    assertThat(string(view, "query")).isEqualTo("experiencer=%3DChina&attitude=worried");
  }

  @Test
  void an_answer_that_is_still_the_same_is_not_sent_again() {
    String tag = response("claims").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = serving.get("/api/claims", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(serving.get("/api/claims", "If-None-Match", "\"another\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_facet_counts_what_its_value_would_give() {
    JsonObject facets = get("claims").getAsJsonObject().getAsJsonObject("facets");
    for (JsonObject value : objects(facets.get("attitude"))) {
      int given =
          get("claims?attitude=" + string(value, "value"))
              .getAsJsonObject()
              .get("total")
              .getAsInt();
      assertThat(given).as(string(value, "label")).isEqualTo(value.get("count").getAsInt());
    }
  }

  @Test
  void what_is_chosen_stays_among_its_alternatives() {
    JsonObject facets = get("claims?stance=denies").getAsJsonObject().getAsJsonObject("facets");
    assertThat(objects(facets.get("stance")))
        .extracting(value -> string(value, "value"))
        .contains("affirms", "denies");
    assertThat(objects(facets.get("stance")))
        .filteredOn(value -> value.get("selected").getAsBoolean())
        .extracting(value -> string(value, "value"))
        .containsExactly("denies");
  }

  @Test
  void a_card_tells_its_article_by_name() {
    JsonObject card = objects(get("shipments")).getFirst();
    assertThat(string(card.getAsJsonObject("article"), "slug")).isNotEmpty();
    assertThat(card.getAsJsonObject("shipment").keySet()).contains("sender", "goods", "quantity");
    assertThat(card.get("state").isJsonNull()).isTrue();
  }

  @Test
  void an_article_has_its_words_where_its_spans_say() {
    for (JsonObject listed : objects(get("articles"))) {
      JsonObject article = get("articles/" + string(listed, "slug")).getAsJsonObject();
      String text = string(article, "text");
      assertThat(article.getAsJsonArray("claims")).hasSize(listed.get("claims").getAsInt());
      for (JsonObject claim : objects(article.get("claims"))) {
        JsonElement cue = claim.getAsJsonObject("spans").get("cue");
        if (cue != null && cue.getAsJsonArray().size() == 1) {
          JsonArray span = cue.getAsJsonArray().get(0).getAsJsonArray();
          assertThat(text.substring(span.get(0).getAsInt(), span.get(1).getAsInt()))
              .isEqualToIgnoringWhitespace(string(claim, "cue"));
        }
      }
    }
  }

  @Test
  void a_name_is_completed_by_what_else_it_is_called() {
    assertThat(objects(get("complete?q=beij")))
        .extracting(one -> string(one, "label"))
        .contains("China");
  }

  @Test
  void a_line_is_understood_as_a_filter() {
    JsonElement filter =
        get("understand?line=China%20worried%20%22losing%20its%20hold%22")
            .getAsJsonObject()
            .get("filter");
    assertThat(objects(filter))
        .extracting(one -> string(one, "name"))
        .containsExactly("experiencer", "attitude", "q");
  }

  @Test
  void a_time_line_counts_all_claims() {
    JsonObject line = get("timeline").getAsJsonObject();
    int dated =
        objects(line.get("claims")).stream().mapToInt(day -> day.get("count").getAsInt()).sum();
    assertThat(dated + line.get("undated").getAsInt())
        .isEqualTo(get("claims").getAsJsonObject().get("total").getAsInt());
  }

  @Test
  void a_wrong_name_is_told_with_the_right_ones() {
    HttpResponse<String> response = response("claims?colour=red");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("colour", "source, about").doesNotContain("at hearsay");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(response("articles/none").statusCode()).isEqualTo(404);
    assertThat(response("nothing").statusCode()).isEqualTo(404);
    assertThat(response("claims?limit=100000").statusCode()).isEqualTo(400);
    assertThat(response("claims?limit=x").statusCode()).isEqualTo(400);
  }
}
