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

  private static final Map<String, String> AS =
      Map.of(
          "html",
          "div",
          "body",
          "div",
          "body.content",
          "div",
          "block",
          "div",
          "lede",
          "p",
          "hl2",
          "h3",
          "bq",
          "blockquote",
          "credit",
          "p");

  private XmlPieces() {}

  /** The paragraphs within {@code content}, in order. */
  static List<Piece> of(Element content) {
    Document page = Document.createShell("");
    Element copy = content.clone();
    page.body().appendChild(copy); // there names mean what they mean on a page
    for (Element element : copy.getAllElements()) {
      String name = XmlPath.local(element).toLowerCase(Locale.ROOT);
      if (element != copy && BESIDE.contains(name)) {
        element.remove();
      } else {
        element.tagName(
            element == copy ? "div" : AS.getOrDefault(name, name), Parser.NamespaceHtml);
      }
    }
    return HtmlText.ofFragment(page);
  }
}
