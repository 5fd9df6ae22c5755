package hearsay.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What bytes are, as their beginning shows; their name counts only where it does not. */
enum Form {
  /** Packed by bzip2. */
  BZIP2,
  /** RSS or Atom. */
  FEED,
  /** Packed by gzip. */
  GZIP,
  /** A page of the web. */
  HTML,
  /** JSON or JSON Lines. */
  JSON,
  /** Mails, or pages saved as such. */
  MAIL,
  /** Items of a news agency in NewsML-G2. */
  NEWSML,
  /** An article of a news agency in NITF. */
  NITF,
  /** What an office program or a typesetter keeps, and nobody else reads. */
  OFFICE,
  /** Pages as a printer has them. */
  PDF,
  /** The collection Reuters-21578. */
  REUTERS,
  /** An archive that is not packed. */
  TAR,
  /** A text and nothing else. */
  TEXT,
  /** What a crawler kept. */
  WARC,
  /** XML that is none of the others. */
  XML,
  /** A packed archive. */
  ZIP;

  private static final int SNIFFED = 8192;
  private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:\".*|\\}.*|)", Pattern.DOTALL);
  private static final Pattern LIST = Pattern.compile("\\[\\s*(?:\\{.*|\\].*|)", Pattern.DOTALL);
  private static final Pattern ROOT =
      Pattern.compile(
          "<(?:(?<feed>(?:rss|rdf:rdf|feed)\\b)|(?<page>(?:!doctype\\s+html|html)\\b)"
              + "|(?<article>(?:\\w+:)?nitf[\\s>])|(?<items>(?:\\w+:)?(?:newsitem|newsmessage)[\\s>])"
              + "|(?<dispatches>!doctype lewis|reuters\\s))");

  /** Lines of a head, one of which only mails have. */
  private static final Pattern MAILED =
      Pattern.compile(
          "(?:from [^\\n]*\\n)?(?:(?!%1$s)[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n){0,50}+){0,60}+%1$s"
              .formatted("(?:received|return-path|message-id|mime-version|delivered-to):"));

  private static final int TAR_MARK = 257;

  static Form of(Content content) throws IOException {
    byte[] head = content.head(SNIFFED);
    Optional<Form> packed = packed(new String(head, StandardCharsets.ISO_8859_1));
    return packed.isPresent()
        ? packed.get()
        : text(start(head), content.place().name(), content.mediaType());
  }

  /** Whether the bytes alone show it, and it is something that articles come in. */
  boolean isSure() {
    return switch (this) {
      case FEED, HTML, NEWSML, NITF, REUTERS, WARC -> true;
      default -> false;
    };
  }

  private static Optional<Form> packed(String head) {
    if (head.startsWith("\u001F\u008B")) {
      return Optional.of(GZIP);
    }
    if (head.startsWith("BZh") && head.startsWith("1AY&SY", 4)) {
      return Optional.of(BZIP2);
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return Optional.of(ZIP);
    }
    if (head.startsWith("ustar", TAR_MARK)) {
      return Optional.of(TAR);
    }
    if (head.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (head.startsWith("ÐÏ\u0011à¡±") || head.startsWith("{\\rtf")) {
      return Optional.of(OFFICE);
    }
    return head.startsWith("WARC/") ? Optional.of(WARC) : Optional.empty();
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
      return MAILED.matcher(start).lookingAt() ? MAIL : TEXT;
    }
    Matcher root = ROOT.matcher(start);
    if (!root.find()) {
      return start.startsWith("<?xml") ? XML : TEXT;
    }
    if (root.group("feed") != null) {
      return FEED;
    }
    if (root.group("article") != null) {
      return NITF;
    }
    if (root.group("items") != null) {
      return NEWSML;
    }
    return root.group("page") != null ? HTML : REUTERS;
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
