package hearsay.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in JSON-LD; what is no JSON is passed over. */
final class JsonLd {
  private final List<JsonObject> objects = new ArrayList<>();

  JsonLd(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      parsed(script.data()).ifPresent(this::collect);
    }
  }

  /** A page with broken metadata is still a page. */
  private static Optional<JsonElement> parsed(String json) {
    try {
      return Optional.of(JsonParser.parseString(json));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private void collect(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(this::collect);
    } else if (element.isJsonObject()) {
      objects.add(element.getAsJsonObject());
      element.getAsJsonObject().asMap().values().forEach(this::collect);
    }
  }

  /** The first text under {@code key}. */
  Optional<String> text(String key) {
    return objects.stream().flatMap(object -> string(object, key).stream()).findFirst();
  }

  /** The name of the first thing under {@code key}. */
  Optional<String> name(String key) {
    return objects.stream()
        .filter(object -> object.has(key) && object.get(key).isJsonObject())
        .flatMap(object -> string(object.getAsJsonObject(key), "name").stream())
        .findFirst();
  }

  private static Optional<String> string(JsonObject object, String key) {
    return object.has(key) && object.get(key).isJsonPrimitive()
        ? Optional.of(object.get(key).getAsString())
        : Optional.empty();
  }
}
