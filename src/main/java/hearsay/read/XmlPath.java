package hearsay.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds elements of XML by their names from one to the next below it, whatever their prefixes. */
final class XmlPath {
  private XmlPath() {}

  /** All that stand at {@code path} below {@code from}: {@code head/docdata/doc-id}. */
  static Stream<Element> all(Element from, String path) {
    Stream<Element> found = Stream.of(from);
    for (String step : path.split("/", -1)) {
      found = found.flatMap(element -> element.children().stream()).filter(e -> isNamed(e, step));
    }
    return found;
  }

  /** The words of the first of them that has some, in one line. */
  static Optional<String> line(Element from, String path) {
    return all(from, path)
        .map(element -> Markup.line(element.wholeText()))
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  /** The first value of their attribute {@code name}. */
  static Optional<String> value(Element from, String path, String name) {
    return all(from, path)
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  static boolean isNamed(Element element, String name) {
    return local(element).equalsIgnoreCase(name);
  }

  /** An element's name without a prefix. */
  static String local(Element element) {
    String name = element.tagName();
    return name.endsWith(":") ? name : name.substring(name.indexOf(':') + 1);
  }
}
