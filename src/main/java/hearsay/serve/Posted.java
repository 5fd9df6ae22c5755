package hearsay.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import hearsay.HearsayException;
import hearsay.read.Raw;
import hearsay.read.ReadOptions;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * What a client has posted to be read.
 *
 * @param name what the client calls it
 * @param raw one article or several
 */
record Posted(String name, Raw raw, ReadOptions options) {
  /** What reads the articles is told to call them; see {@link Intake}. */
  static final String ORIGIN = "posted";

  private static final Set<String> SUPPORTED =
      Set.of(
          "text/plain",
          "text/html",
          "application/xhtml+xml",
          "application/json",
          "multipart/form-data");

  private static final int MOST_PARTS = 1_000;

  /** All that a client has posted in one request, and whether the answer is to be a list. */
  record All(List<Posted> items, boolean several) {
    All {
      items = List.copyOf(items);
    }
  }

  /**
   * What the body holds.
   *
   * @param contentType the header that came with it
   * @param given what the address says about the articles: title, outlet, published, url
   * @throws HearsayException when it is of no kind that can be read
   */
  static All of(@Nullable String contentType, byte[] body, Map<String, String> given) {
    String type = mediaType(contentType);
    return switch (type) {
      case "text/plain", "text/html", "application/xhtml+xml" ->
          new All(List.of(one(ORIGIN, contentType, body, given)), false);
      case "application/json" -> json(body, given);
      case "multipart/form-data" -> multipart(contentType, body, given);
      default -> throw unsupported(contentType);
    };
  }

  /** Whether articles can be in what has this type. */
  static boolean isSupported(@Nullable String contentType) {
    return SUPPORTED.contains(mediaType(contentType));
  }

  /** What to say where they cannot. */
  static HearsayException unsupported(@Nullable String contentType) {
    String type = mediaType(contentType);
    return HearsayException.of(
        type.isEmpty()
            ? "The request does not say what it brings."
            : "Articles cannot be read from %s.".formatted(type),
        "Give the header Content-Type: text/plain, text/html, application/json or"
            + " multipart/form-data.");
  }

  private static String mediaType(@Nullable String contentType) {
    return contentType == null
        ? ""
        : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static Posted one(
      String name, @Nullable String type, byte[] body, Map<String, String> given) {
    String title = given.get("title");
    if (title == null || !mediaType(type).equals("text/plain")) {
      return new Posted(name, new Raw(ORIGIN, Optional.ofNullable(type), body), options(given));
    }
    JsonObject json = new JsonObject();
    json.addProperty("title", title);
    json.addProperty("text", new String(body, charset(type)));
    return new Posted(name, raw(json), options(given));
  }

  private static Charset charset(@Nullable String type) {
    try {
      return Optional.ofNullable(MimeTypes.getCharsetFromContentType(type))
          .map(Charset::forName)
          .orElse(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw HearsayException.of("There is no charset as in %s.".formatted(type), "Send UTF-8.", e);
    }
  }

  private static All json(byte[] body, Map<String, String> given) {
    JsonElement json = parsed(body);
    if (!json.isJsonArray()) {
      return new All(List.of(new Posted(ORIGIN, raw(json), options(given))), false);
    }
    JsonArray all = json.getAsJsonArray();
    List<Posted> items = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      items.add(new Posted(Integer.toString(i), raw(all.get(i)), options(given)));
    }
    return new All(items, true);
  }

  private static JsonElement parsed(byte[] body) {
    try {
      return JsonParser.parseString(new String(body, StandardCharsets.UTF_8));
    } catch (JsonParseException e) {
      throw HearsayException.of(
          "The body is no JSON.", "Send an object, or an array of objects, in UTF-8.", e);
    }
  }

  private static Raw raw(JsonElement json) {
    return new Raw(ORIGIN, Optional.of(Replies.JSON), Replies.bytes(json));
  }

  /** Fields that the form names as the address would tell of all articles; all else is articles. */
  private static All multipart(
      @Nullable String contentType, byte[] body, Map<String, String> given) {
    Map<String, String> told = new HashMap<>(given);
    List<Posted> items = new ArrayList<>();
    try (MultiPartFormData.Parts parts = parts(contentType, body)) {
      for (MultiPart.Part part : parts) {
        if (ArticlesServlet.TOLD.contains(part.getName()) && part.getFileName() == null) {
          told.put(part.getName(), part.getContentAsString(StandardCharsets.UTF_8));
        }
      }
      for (MultiPart.Part part : parts) {
        if (!ArticlesServlet.TOLD.contains(part.getName()) || part.getFileName() != null) {
          items.addAll(of(part, told));
        }
      }
    }
    if (items.isEmpty()) {
      throw HearsayException.of("The form holds no article.", "Add a file to it.");
    }
    return new All(items, true);
  }

  private static MultiPartFormData.Parts parts(@Nullable String contentType, byte[] body) {
    String boundary = MultiPart.extractBoundary(contentType);
    if (boundary == null) {
      throw HearsayException.of(
          "The form does not say what is between its parts.",
          "Give the header Content-Type its boundary.");
    }
    MultiPartConfig config =
        new MultiPartConfig.Builder().maxParts(MOST_PARTS).maxMemoryPartSize(-1).build();
    try {
      return MultiPartFormData.getParts(
          Content.Source.from(ByteBuffer.wrap(body)), new Attributes.Mapped(), contentType, config);
    } catch (RuntimeException e) {
      throw HearsayException.of(
          "The form is not right by its boundary.", "Send it as RFC 7578 has it.", e);
    }
  }

  private static List<Posted> of(MultiPart.Part part, Map<String, String> told) {
    String file = part.getFileName();
    String name = file == null ? part.getName() : file;
    String type = part.getHeaders().get(HttpHeader.CONTENT_TYPE);
    byte[] bytes = bytes(part);
    if (type == null) {
      type = name.matches("(?i).*\\.x?html?") ? "text/html" : "text/plain";
    }
    return mediaType(type).equals(Replies.JSON)
        ? json(bytes, told).items()
        : List.of(one(name, type, bytes, told));
  }

  private static byte[] bytes(MultiPart.Part part) {
    return part.getContentAsString(StandardCharsets.ISO_8859_1)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static ReadOptions options(Map<String, String> given) {
    return new ReadOptions(
        Optional.ofNullable(given.get("outlet")),
        Optional.ofNullable(given.get("published")).map(Posted::date),
        Optional.ofNullable(given.get("url")),
        Optional.empty());
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw HearsayException.of(
          "published=%s is no date.".formatted(text), "Write it as 2024-10-23.", e);
    }
  }
}
