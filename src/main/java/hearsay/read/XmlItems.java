package hearsay.read;

import java.io.IOException;
import java.io.Reader;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads large XML element by element, however badly it is written. Nothing is fetched and no entity
 * of its own is known.
 */
final class XmlItems {
  private XmlItems() {}

  /** Hands over each element that {@code query} selects, with what was read before it. */
  static void each(Reader characters, String query, BiConsumer<Element, Document> sink)
      throws IOException {
    Limited limited = new Limited(characters, Content.LARGEST);
    try (StreamParser parser = new StreamParser(Parser.xmlParser())) {
      parser.parse(limited, "");
      for (Element item = parser.selectNext(query); item != null; item = parser.selectNext(query)) {
        sink.accept(item, parser.document());
        limited.restart();
        item.remove();
      }
    }
  }
}
