package hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds the paragraphs of the article that a page is about. */
final class HtmlText {
  private static final String NEVER =
      "script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, figure,"
          + " figcaption, dialog, select, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=contentinfo], [role=dialog]";
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|cookies?|consent|newsletter|share|sharing|social|related"
              + "|promo|adverts?|advertisement|sidebar|breadcrumbs?|subscribe|popup)(?:$|[\\s_-])");
  private static final int LEAST = 200;
  private static final int MOST = 20_000;

  /** Readability wants an address for the links, which are not kept. */
  private static final String SOMEWHERE = "https://page.invalid/";

  private HtmlText() {}

  /** The article's paragraphs in order; {@code page} is spent by it. */
  static List<Piece> of(Document page) {
    page.select(NEVER).remove();
    LineBreaks.toParagraphs(page);
    int all = page.text().length();
    page.body().select("[class], [id]").stream()
        .filter(e -> AROUND.matcher(e.className() + " " + e.id()).find())
        .filter(e -> 2 * e.text().length() < all)
        .forEach(Element::remove);
    return pieces(content(page));
  }

  /** Whether a page has more in it than any article, so that taking it apart would take long. */
  static boolean isEndless(Document page) {
    return page.stream().limit(MOST + 1L).count() > MOST;
  }

  /** The paragraphs of a piece of a page that is the article and nothing else. */
  static List<Piece> ofFragment(Document page) {
    if (isEndless(page)) {
      return List.of(Piece.of(page.text()));
    }
    page.select(NEVER).remove();
    LineBreaks.toParagraphs(page);
    return pieces(page.body());
  }

  private static Element content(Document page) {
    return readable(page)
        .or(() -> Optional.ofNullable(page.selectFirst("article")))
        .or(() -> Optional.ofNullable(page.selectFirst("main")))
        .orElseGet(page::body);
  }

  /** What readability takes for the article, unless it finds next to nothing on a longer page. */
  private static Optional<Element> readable(Document page) {
    Element found = new Readability4J(SOMEWHERE, page.outerHtml()).parse().getArticleContent();
    int least = Math.min(LEAST, page.text().length() / 3);
    return Optional.ofNullable(found).filter(element -> element.text().length() >= least);
  }

  private static List<Piece> pieces(Element content) {
    Collector collector = new Collector();
    content.traverse(collector);
    collector.flush();
    return collector.pieces;
  }

  /** Walks through a page and ends a paragraph wherever a block begins or ends. */
  private static final class Collector implements NodeVisitor {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean plain;
    private int emphasis;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && !words.isBlank()) {
        text.append(words.text());
        plain |= emphasis == 0;
      } else if (node instanceof TextNode) {
        text.append(' ');
      } else if (node instanceof Element element) {
        enter(element);
      }
    }

    private void enter(Element element) {
      if (element.nameIs("br")) {
        text.append(' ');
      } else if (element.isBlock()) {
        flush();
      }
      emphasis += emphasises(element) ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        emphasis -= emphasises(element) ? 1 : 0;
        if (element.isBlock()) {
          flush();
        }
      }
    }

    private static boolean emphasises(Element element) {
      return switch (element.normalName()) {
        case "b", "strong", "h2", "h3", "h4", "dt" -> true;
        default -> false;
      };
    }

    private void flush() {
      String words = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
      if (!words.isEmpty()) {
        pieces.add(new Piece(words, !plain, Optional.empty()));
      }
      text.setLength(0);
      plain = false;
    }
  }
}
