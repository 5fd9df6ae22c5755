package hearsay.read;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import hearsay.HearsayException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads JSON, article by article: one object, a list of them, a list somewhere within an object, or
 * one object a line.
 */
final class JsonFile {
  /** Under what an answer of a news service keeps its list of articles, or what leads to it. */
  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "items",
          "results",
          "docs",
          "documents",
          "hits",
          "entries",
          "news",
          "stories",
          "posts",
          "data",
          "value",
          "records",
          "response",
          "result",
          "feed",
          "channel",
          "item",
          "entry",
          "list",
          "rows",
          "content_items");

  private final Place place;
  private final ReadOptions options;
  private final Assembler assembler;
  private final Consumer<Unread> sink;
  private int count;

  JsonFile(Place place, ReadOptions options, Assembler assembler, Consumer<Unread> sink) {
    this.place = place;
    this.options = options;
    this.assembler = assembler;
    this.sink = sink;
  }

  /** Hands over every article that {@code characters} hold, and what is wrong where. */
  void read(Reader characters) throws IOException {
    BufferedReader buffered = new BufferedReader(characters);
    if (JsonLines.are(buffered)) {
      new JsonLines(place, sink).read(buffered, (object, here) -> offer(object, here, true));
    } else {
      document(buffered);
    }
  }

  private void document(Reader characters) throws IOException {
    Limited limited = new Limited(characters, Content.LARGEST);
    JsonReader json = new JsonReader(limited);
    json.setStrictness(Strictness.LENIENT); // several values may stand one after another
    try {
      while (json.peek() != JsonToken.END_DOCUMENT) {
        value(json, limited, false);
      }
      if (count == 0) {
        throw nothing();
      }
    } catch (MalformedJsonException | JsonParseException | IllegalStateException e) {
      sink.accept(Unread.broken(place, broken(e)));
    }
  }

  private HearsayException nothing() {
    return HearsayException.of(
        "%s holds no article.".formatted(place.shown()),
        "An article is an object with a text; if it stands under another name, say so:"
            + " --map text=NAME.");
  }

  private HearsayException broken(Exception problem) {
    String where = String.valueOf(problem.getMessage()).replaceFirst("(?s)\\n.*", "");
    return HearsayException.of(
        "%s is no JSON after its article %d (%s).".formatted(place.shown(), count, where),
        "Mend it there, or write one object a line, so that one bad line spoils no other.",
        problem);
  }

  private void value(JsonReader json, Limited limited, boolean many) throws IOException {
    limited.restart();
    switch (json.peek()) {
      case BEGIN_ARRAY -> {
        json.beginArray();
        while (json.hasNext()) {
          value(json, limited, true);
        }
        json.endArray();
      }
      case BEGIN_OBJECT -> object(json, limited, many);
      default -> json.skipValue();
    }
  }

  /** Reads an object, which is an article or has a list of them somewhere. */
  private void object(JsonReader json, Limited limited, boolean many) throws IOException {
    if (many) {
      offer(JsonParser.parseReader(json).getAsJsonObject(), next(), true);
      return;
    }
    int before = count;
    JsonObject rest = new JsonObject();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      JsonToken next = json.peek();
      if (LISTS.contains(name) && next == JsonToken.BEGIN_ARRAY) {
        value(json, limited, true);
      } else if (LISTS.contains(name) && next == JsonToken.BEGIN_OBJECT) {
        object(json, limited, false);
      } else {
        rest.add(name, JsonParser.parseReader(json));
      }
    }
    json.endObject();
    if (count == before) {
      offer(rest, count > 0 ? next() : place, count > 0);
    }
  }

  private void offer(JsonObject object, Place here, boolean many) {
    count++;
    sink.accept(Unread.of(here, () -> article(object, here, many)));
  }

  /** The place of the next article. */
  private Place next() {
    return place.at(Integer.toString(count + 1));
  }

  private Mended article(JsonObject object, Place here, boolean many) {
    JsonArticle article = new JsonArticle(object, options.fields());
    Draft draft = article.draft(here);
    Place known =
        many ? here.known(article.id().orElseGet(() -> ArticleIds.hash(draft.text()))) : here;
    return assembler.article(draft.at(known), options);
  }
}
