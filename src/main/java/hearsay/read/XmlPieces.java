package hearsay.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Takes XML that is written much as pages are for a piece of a page. */
final class XmlPieces {
  /** What stands beside the text: pictures with their captions, tables, notes at the foot. */
  private static final Set<String> BESIDE =
      Set.of("head", "media", "nitf-table", "table", "fn", "bibliography");

  /** Names that pages do not have. */
  private static final Map<String, String> AS =
      Map.ofEntries(
          Map.entry("abstract", "div"),
          Map.entry("block", "div"),
          Map.entry("body", "div"),
          Map.entry("body.content", "div"),
          Map.entry("bq", "blockquote"),
          Map.entry("credit", "p"),
          Map.entry("hl2", "h3"),
          Map.entry("html", "div"),
          Map.entry("inlinexml", "div"),
          Map.entry("lede", "p"));

  private XmlPieces() {}

  /** The paragraphs within {@code content}, in order. */
  static List<Piece> of(Element content) {
    Document page = Document.createShell("");
    Element copy = content.clone();
    page.body().appendChild(copy); // there names mean what they mean on a page
    for (Element element : copy.getAllElements()) {
      String name = XmlPath.local(element).toLowerCase(Locale.ROOT);
      if (BESIDE.contains(name)) {
        element.remove();
      } else {
        element.tagName(AS.getOrDefault(name, name), Parser.NamespaceHtml);
      }
    }
    return HtmlText.ofFragment(page);
  }
}
