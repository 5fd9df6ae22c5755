package hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An article in NITF, the News Industry Text Format of the IPTC. */
record Nitf(Element root) {
  static final String ARTICLES = "nitf, *|nitf";

  /** An archive's name for all of the text, of which other blocks repeat the beginning. */
  private static final String WHOLE = "full_text";

  /** What its maker numbers it by. */
  Optional<String> id() {
    return value("head/docdata/doc-id", "id-string")
        .filter(id -> id.length() > 1)
        .map(id -> value("head/docdata/doc-id", "regsrc").map(who -> who + ":").orElse("") + id);
  }

  Metadata metadata() {
    return new Metadata(
        Optional.empty(),
        line("body/body.head/hedline/hl1")
            .or(() -> line("body/body.head/headline/hl1"))
            .or(() -> line("body/body.head/hedline"))
            .or(() -> line("head/title")),
        value("head/pubdata", "name")
            .or(() -> line("body/body.head/distributor"))
            .or(() -> value("head/docdata/doc.copyright", "holder"))
            .or(() -> value("head/docdata/doc-id", "regsrc")),
        Stream.of(
                value("head/docdata/date.issue", "norm"),
                value("head/pubdata", "date.publication"),
                value("head/docdata/date.release", "norm"),
                value("body/body.head/dateline/story.date", "norm"))
            .flatMap(date -> date.flatMap(Dates::stamp).stream())
            .findFirst(),
        value("head/pubdata", "ex-ref").filter(Markup::isAddress));
  }

  private Optional<String> line(String path) {
    return XmlPath.line(root, path);
  }

  private Optional<String> value(String path, String name) {
    return XmlPath.value(root, path, name);
  }

  /** Byline, dateline and text; empty if there is no text. */
  List<Piece> pieces() {
    List<Piece> text =
        text().map(XmlPieces::of).filter(pieces -> !pieces.isEmpty()).findFirst().orElse(List.of());
    if (text.isEmpty()) {
      return text;
    }
    List<Piece> pieces = new ArrayList<>();
    XmlPath.all(root, "body/body.head/byline").forEach(byline -> add(byline, pieces));
    XmlPath.all(root, "body/body.head/dateline").forEach(dateline -> add(dateline, pieces));
    pieces.addAll(text);
    return pieces;
  }

  private static void add(Element beside, List<Piece> pieces) {
    String line = Markup.line(beside.wholeText());
    if (!line.isEmpty()) {
      pieces.add(Piece.byline(line));
    }
  }

  /** Where the text may stand, likeliest first. */
  private Stream<Element> text() {
    return Stream.of(
            XmlPath.all(root, "body/body.content/block")
                .filter(block -> block.attr("class").equals(WHOLE)),
            XmlPath.all(root, "body/body.content"),
            XmlPath.all(root, "body/body.head/abstract"))
        .flatMap(places -> places);
  }
}
