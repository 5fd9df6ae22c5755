package hearsay.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Looks into a JSON object for values by their names. */
final class JsonFields {
  /** Under what an object keeps its words, where it stands in the place of a text. */
  private static final List<String> WORDS = List.of("text", "name", "#text", "value", "rendered");

  private final JsonObject object;

  JsonFields(JsonObject object) {
    this.object = object;
  }

  /** All that stands at {@code path}, as text; of a list, its items as paragraphs. */
  Optional<String> text(String path) {
    return at(object, path).flatMap(JsonFields::words);
  }

  /** As {@link #text}, but only the first item of a list. */
  Optional<String> first(String path) {
    return at(object, path)
        .map(found -> found instanceof JsonArray list && !list.isEmpty() ? list.get(0) : found)
        .flatMap(JsonFields::words);
  }

  private static Optional<JsonElement> at(JsonElement element, String path) {
    if (!(element instanceof JsonObject within)) {
      return element instanceof JsonArray list ? at(list, path) : Optional.empty();
    }
    Optional<JsonElement> whole = named(within, path);
    int dot = path.indexOf('.');
    if (whole.isPresent() || dot < 0) {
      return whole;
    }
    return named(within, path.substring(0, dot))
        .flatMap(inner -> at(inner, path.substring(dot + 1)));
  }

  /** In a list, a number counts its items from 0; a name is looked for in the first. */
  private static Optional<JsonElement> at(JsonArray list, String path) {
    int dot = path.indexOf('.');
    String step = dot < 0 ? path : path.substring(0, dot);
    if (!step.matches("\\d{1,6}")) {
      return list.isEmpty() ? Optional.empty() : at(list.get(0), path);
    }
    int index = Integer.parseInt(step);
    if (index >= list.size()) {
      return Optional.empty();
    }
    JsonElement item = list.get(index);
    return dot < 0 ? Optional.of(item) : at(item, path.substring(dot + 1));
  }

  private static Optional<JsonElement> named(JsonObject within, String name) {
    JsonElement exact = within.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    String wanted = plain(name);
    return within.keySet().stream()
        .filter(key -> plain(key).equals(wanted))
        .map(within::get)
        .findFirst();
  }

  /** A name without what people write differently. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
  }

  private static Optional<String> words(JsonElement element) {
    if (element.isJsonPrimitive()) {
      return Optional.of(element.getAsString()).filter(text -> !text.isBlank());
    }
    if (element instanceof JsonArray list) {
      String joined =
          StreamSupport.stream(list.spliterator(), false)
              .flatMap(item -> item.isJsonArray() ? Stream.empty() : words(item).stream())
              .collect(Collectors.joining("\n\n"));
      return Optional.of(joined).filter(text -> !text.isEmpty());
    }
    if (element instanceof JsonObject inner) {
      return WORDS.stream()
          .map(inner::get)
          .filter(value -> value != null && value.isJsonPrimitive())
          .map(JsonElement::getAsString)
          .findFirst();
    }
    return Optional.empty();
  }
}
