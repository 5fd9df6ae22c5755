package hearsay.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes paragraphs of a page where text is only set apart by two line breaks. */
final class LineBreaks {
  private LineBreaks() {}

  static void toParagraphs(Document page) {
    page.select("br + br").stream()
        .map(Element::parent)
        .filter(parent -> parent != null)
        .distinct()
        .forEach(LineBreaks::split);
  }

  private static void split(Element parent) {
    List<Node> run = new ArrayList<>();
    for (Node node : List.copyOf(parent.childNodes())) {
      if (isBlock(node) || endsParagraph(run, node)) {
        wrap(run);
      } else {
        run.add(node);
      }
    }
    wrap(run);
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && element.isBlock();
  }

  /** Whether {@code node} is a line break right after another. */
  private static boolean endsParagraph(List<Node> run, Node node) {
    return isBreak(node)
        && run.reversed().stream()
            .dropWhile(before -> before instanceof TextNode words && words.isBlank())
            .findFirst()
            .filter(LineBreaks::isBreak)
            .isPresent();
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.nameIs("br");
  }

  private static void wrap(List<Node> run) {
    if (!run.isEmpty()) {
      Element paragraph = new Element("p");
      run.getFirst().before(paragraph);
      run.forEach(paragraph::appendChild);
      run.clear();
    }
  }
}
