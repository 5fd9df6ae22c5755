package hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An item in NewsML-G2, in which news agencies hand out texts and much else. */
record NewsItem(Element item) {
  static final String ITEMS = "newsItem, *|newsItem";

  /** The same for all versions of an item, whoever hands it on. */
  Optional<String> id() {
    return Optional.of(item.attr("guid").strip()).filter(guid -> !guid.isEmpty());
  }

  /** Whether it is a text by its own word; one that says nothing of it may be. */
  boolean isText() {
    return XmlPath.value(item, "itemMeta/itemClass", "qcode")
        .map(kind -> kind.endsWith(":text") || kind.endsWith(":composite"))
        .orElse(true);
  }

  /** Whether its provider has taken it back, or wants it not to be published yet. */
  boolean isWithdrawn() {
    return XmlPath.value(item, "itemMeta/pubStatus", "qcode")
        .map(status -> status.toLowerCase(Locale.ROOT))
        .filter(status -> status.matches("(?:.*:)?(?:canceled|cancelled|withheld)"))
        .isPresent();
  }

  Metadata metadata() {
    Metadata own =
        new Metadata(
            Optional.empty(),
            line("contentMeta/headline").or(() -> line("itemMeta/title")),
            line("itemMeta/provider/name")
                .or(() -> value("itemMeta/provider", "literal"))
                .or(() -> line("contentMeta/infoSource/name"))
                .or(() -> line("rightsInfo/copyrightHolder/name"))
                .or(() -> value("itemMeta/provider", "qcode").map(NewsItem::code)),
            Stream.of(
                    "itemMeta/firstCreated",
                    "contentMeta/contentCreated",
                    "itemMeta/versionCreated")
                .flatMap(path -> line(path).flatMap(Dates::stamp).stream())
                .findFirst(),
            Optional.empty());
    return nitf().map(nitf -> own.or(nitf.metadata())).orElse(own);
  }

  /** The last part of a code: <i>reuters</i> of <i>nprov:reuters</i>. */
  private static String code(String qualified) {
    return qualified.substring(qualified.lastIndexOf(':') + 1);
  }

  private Optional<String> line(String path) {
    return XmlPath.line(item, path);
  }

  private Optional<String> value(String path, String name) {
    return XmlPath.value(item, path, name);
  }

  private Optional<Nitf> nitf() {
    return XmlPath.all(item, "contentSet/inlineXML/nitf").map(Nitf::new).findFirst();
  }

  /** Byline, dateline and text; empty if there is no text in it. */
  List<Piece> pieces() {
    List<Piece> text =
        nitf()
            .map(Nitf::pieces)
            .or(() -> XmlPath.all(item, "contentSet/inlineXML").map(XmlPieces::of).findFirst())
            .filter(pieces -> !pieces.isEmpty())
            .orElseGet(this::plain);
    if (text.isEmpty()) {
      return text;
    }
    List<Piece> pieces = new ArrayList<>();
    Stream.of("contentMeta/by", "contentMeta/dateline")
        .flatMap(path -> line(path).stream())
        .filter(words -> text.stream().limit(3).noneMatch(piece -> piece.text().startsWith(words)))
        .forEach(words -> pieces.add(Piece.byline(words)));
    pieces.addAll(text);
    return pieces;
  }

  private List<Piece> plain() {
    return XmlPath.all(item, "contentSet/inlineData")
        .filter(data -> !data.hasAttr("encoding"))
        .map(data -> Markup.clean(data.wholeText()))
        .flatMap(
            text ->
                Paragraphs.of(text).stream().map(paragraph -> Piece.of(paragraph.span().in(text))))
        .toList();
  }
}
