package hearsay.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The store's own books: which graphs it holds, with their digests.
 *
 * <p>They stand in the dataset's unnamed graph, which no query sees: queries are asked of the union
 * of the named graphs.
 */
final class Ledger {
  private static final Node ARTICLE = property("articleDigest");
  private static final Node READING = property("articleReading");
  private static final Node BACKGROUND = property("backgroundDigest");
  private static final Node CHANGE = property("lastChange");
  private static final Node STORE = NodeFactory.createURI("https://w3id.org/hearsay/store");

  private final DatasetGraph dataset;

  Ledger(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static Node property(String name) {
    return NodeFactory.createURI("https://w3id.org/hearsay/store#" + name);
  }

  Optional<String> article(Node graph) {
    return get(graph, ARTICLE);
  }

  void setArticle(Node graph, String digest) {
    set(graph, ARTICLE, digest);
  }

  /** What stands for the text and the program that the article's graph was made from and by. */
  Optional<String> reading(Node graph) {
    return get(graph, READING);
  }

  void setReading(Node graph, String print) {
    set(graph, READING, print);
  }

  void removeReading(Node graph) {
    dataset.getDefaultGraph().remove(graph, READING, Node.ANY);
  }

  void removeArticle(Node graph) {
    dataset.getDefaultGraph().remove(graph, ARTICLE, Node.ANY);
    removeReading(graph);
  }

  /** The graphs that are articles. */
  List<Node> articles() {
    return dataset.getDefaultGraph().stream(Node.ANY, ARTICLE, Node.ANY)
        .map(Triple::getSubject)
        .toList();
  }

  /** All graphs with their digests. */
  Holdings holdings() {
    return new Holdings(digests(ARTICLE), digests(BACKGROUND));
  }

  private Map<String, String> digests(Node property) {
    return dataset.getDefaultGraph().stream(Node.ANY, property, Node.ANY)
        .collect(
            Collectors.toMap(
                triple -> triple.getSubject().getURI(),
                triple -> triple.getObject().getLiteralLexicalForm()));
  }

  Optional<String> background(Node graph) {
    return get(graph, BACKGROUND);
  }

  void setBackground(Node graph, String digest) {
    set(graph, BACKGROUND, digest);
  }

  /** All graphs that the books know, those of the program except. */
  Stream<Node> known() {
    return Stream.of(ARTICLE, BACKGROUND)
        .flatMap(property -> dataset.getDefaultGraph().stream(Node.ANY, property, Node.ANY))
        .map(Triple::getSubject);
  }

  /** Whether an entry of the books tells the digest of a graph. */
  static boolean isDigest(Triple entry) {
    return isArticle(entry) || entry.getPredicate().equals(BACKGROUND);
  }

  /** Whether an entry of the books tells the digest of an article. */
  static boolean isArticle(Triple entry) {
    return entry.getPredicate().equals(ARTICLE);
  }

  /** Whether an entry of the books is about this very store, not about what it holds. */
  static boolean isOfThisStore(Triple entry) {
    return entry.getSubject().equals(STORE);
  }

  /** The name of the change that the store was brought to its state by. */
  Optional<String> lastChange() {
    return get(STORE, CHANGE);
  }

  void setLastChange(String name) {
    set(STORE, CHANGE, name);
  }

  private Optional<String> get(Node graph, Node property) {
    return dataset.getDefaultGraph().stream(graph, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  private void set(Node graph, Node property, String digest) {
    dataset.getDefaultGraph().remove(graph, property, Node.ANY);
    dataset.getDefaultGraph().add(graph, property, NodeFactory.createLiteralString(digest));
  }
}
