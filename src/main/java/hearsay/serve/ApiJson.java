package hearsay.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import hearsay.explore.ArticleText;
import hearsay.explore.Card;
import hearsay.explore.Facet;
import hearsay.explore.ListedArticle;
import hearsay.explore.View;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The explorer's records as JSON: their components by name, and null for what is absent. */
final class ApiJson {
  private static final String SPANS = "spans";

  private final Gson gson =
      new GsonBuilder()
          .disableHtmlEscaping()
          .serializeNulls()
          .registerTypeAdapter(Card.Stance.class, (JsonSerializer<Card.Stance>) ApiJson::stance)
          .registerTypeAdapter(Card.Origin.class, (JsonSerializer<Card.Origin>) ApiJson::origin)
          .registerTypeHierarchyAdapter(
              Optional.class, (JsonSerializer<Optional<?>>) ApiJson::optional)
          .create();

  String write(Object value) {
    return gson.toJson(value);
  }

  /** The facets by their names. */
  JsonObject view(View view) {
    JsonObject json = gson.toJsonTree(view).getAsJsonObject();
    JsonObject facets = new JsonObject();
    for (Facet facet : view.facets()) {
      facets.add(facet.name(), gson.toJsonTree(facet.values()));
    }
    json.add("facets", facets);
    return json;
  }

  JsonObject listed(ListedArticle listed) {
    JsonObject json = gson.toJsonTree(listed.article()).getAsJsonObject();
    json.addProperty("claims", listed.claims());
    return json;
  }

  /** The places of words stand with what they are the words of. */
  JsonObject article(ArticleText article) {
    JsonObject json = gson.toJsonTree(article.article()).getAsJsonObject();
    json.add("readFrom", gson.toJsonTree(article.readFrom().orElse(null)));
    json.addProperty("text", article.text());
    json.add("claims", gson.toJsonTree(article.claims().stream().map(this::placed).toList()));
    return json;
  }

  private JsonObject placed(ArticleText.Placed placed) {
    JsonObject json = gson.toJsonTree(placed.card()).getAsJsonObject();
    json.add(SPANS, gson.toJsonTree(placed.spans()));
    for (String content : new String[] {"state", "shipment"}) {
      JsonElement part = json.get(content);
      if (part.isJsonObject()) {
        part.getAsJsonObject().add(SPANS, gson.toJsonTree(placed.content()));
      }
    }
    return json;
  }

  private static JsonElement stance(
      Card.Stance stance, Type type, JsonSerializationContext context) {
    return new JsonPrimitive(stance.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static JsonElement origin(
      Card.Origin origin, Type type, JsonSerializationContext context) {
    JsonObject json = new JsonObject();
    json.addProperty("id", origin.id());
    json.addProperty("slug", origin.id().substring(origin.id().lastIndexOf('/') + 1));
    json.addProperty("title", origin.title().orElse(null));
    json.add("outlet", context.serialize(origin.outlet()));
    json.addProperty("published", origin.published().orElse(null));
    json.addProperty("url", origin.url().orElse(null));
    return json;
  }

  private static JsonElement optional(
      Optional<?> value, Type type, JsonSerializationContext context) {
    @Nullable Object content = value.orElse(null);
    return type instanceof ParameterizedType known
        ? context.serialize(content, known.getActualTypeArguments()[0])
        : context.serialize(content);
  }
}
