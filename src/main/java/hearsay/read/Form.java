package hearsay.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What bytes are, as their beginning shows; their name counts only where it does not. */
enum Form {
  /** A page of the web. */
  HTML,
  /** JSON or JSON Lines. */
  JSON,
  /** A text and nothing else. */
  TEXT,
  /** XML that is none of the others. */
  XML;

  private static final int SNIFFED = 8192;
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:\".*|\\}.*|)", Pattern.DOTALL);
  private static final Pattern LIST = Pattern.compile("\\[\\s*(?:\\{.*|\\].*|)", Pattern.DOTALL);
  private static final Pattern PAGE = Pattern.compile("<(?:!doctype\\s+html|html)\\b");

  static Form of(Content content) throws IOException {
    byte[] head = content.head(SNIFFED);
    return text(start(head), content.place().name(), content.mediaType());
  }

  /** The first characters in lower case, without blanks before them. */
  private static String start(byte[] head) {
    boolean wide = head.length > 3 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xFE) == 0xFE);
    String letters = new String(head, StandardCharsets.ISO_8859_1);
    String narrow = wide ? letters.replace("\0", "").replaceFirst("^(?:þÿ|ÿþ)", "") : letters;
    return narrow.replaceFirst("^(?:ï»¿)?\\s+|^ï»¿", "").toLowerCase(Locale.ROOT);
  }

  private static Form text(String start, String name, Optional<String> mediaType) {
    if (start.startsWith("{") || start.startsWith("[")) {
      return isJson(start, name, mediaType) ? JSON : TEXT;
    }
    String said = mediaType.map(type -> type.toLowerCase(Locale.ROOT)).orElse("");
    if (ends(name, "html", "htm", "xhtml") || said.contains("html")) {
      return HTML;
    }
    if (!start.startsWith("<")) {
      return TEXT;
    }
    if (PAGE.matcher(start).find()) {
      return HTML;
    }
    return start.startsWith("<?xml") ? XML : TEXT;
  }

  private static boolean isJson(String start, String name, Optional<String> mediaType) {
    return ends(name, "json", "jsonl", "ndjson")
        || mediaType.filter(type -> type.contains("json")).isPresent()
        || OBJECT.matcher(start).matches()
        || LIST.matcher(start).matches();
  }

  private static boolean ends(String name, String... endings) {
    String small = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(endings).anyMatch(ending -> small.endsWith("." + ending));
  }
}
