package hearsay.link;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What linking keeps so that a new article need not be compared with all others: the fingerprints
 * of each article, and the {@link Cell}s that it and the hypotheses belong to.
 *
 * <p>It stands in the dataset's unnamed graph, which no query sees, and can be made anew from the
 * articles at any time.
 */
final class Books {
  /** Another number makes all links anew; change it when linking changes. */
  private static final String EDITION = "5";

  private static final String NAMESPACE = "https://w3id.org/hearsay/store#";
  private static final Node LINKS = NodeFactory.createURI(NAMESPACE + "links");
  private static final Node LINKED_EDITION = property("linkedEdition");
  private static final Node LINKED_DIGEST = property("linkedDigest");
  private static final Node FINGERPRINT = property("fingerprint");
  private static final Node CELL = property("cell");
  private static final Node HYPOTHESIS_CELL = property("hypothesisCell");

  /** So many articles with one fingerprint are looked at; it is a formula if there are more. */
  private static final int MOST_ALIKE = 1000;

  private final Graph books;

  Books(DatasetGraph dataset) {
    this.books = dataset.getDefaultGraph();
  }

  private static Node property(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  /** Whether the links were made as this version makes them. */
  boolean isOfThisEdition() {
    return books.contains(LINKS, LINKED_EDITION, text(EDITION));
  }

  /** Forgets everything. */
  void clear() {
    List.of(LINKED_EDITION, LINKED_DIGEST, FINGERPRINT, CELL, HYPOTHESIS_CELL)
        .forEach(property -> books.remove(Node.ANY, property, Node.ANY));
    books.add(LINKS, LINKED_EDITION, text(EDITION));
  }

  /** The articles that were linked, with their digests then. */
  Map<String, String> linked() {
    return books.stream(Node.ANY, LINKED_DIGEST, Node.ANY)
        .collect(
            Collectors.toMap(
                triple -> triple.getSubject().getURI(),
                triple -> triple.getObject().getLiteralLexicalForm()));
  }

  void setLinked(String article, String digest) {
    Node node = NodeFactory.createURI(article);
    books.remove(node, LINKED_DIGEST, Node.ANY);
    books.add(node, LINKED_DIGEST, text(digest));
  }

  /** Forgets an article. */
  void remove(String article) {
    Node node = NodeFactory.createURI(article);
    List.of(LINKED_DIGEST, FINGERPRINT, CELL)
        .forEach(property -> books.remove(node, property, Node.ANY));
  }

  void setFingerprints(String article, long[] fingerprints) {
    Node node = NodeFactory.createURI(article);
    books.remove(node, FINGERPRINT, Node.ANY);
    LongStream.of(fingerprints)
        .forEach(fingerprint -> books.add(node, FINGERPRINT, number(fingerprint)));
  }

  Stream<String> having(long fingerprint) {
    return books.stream(Node.ANY, FINGERPRINT, number(fingerprint))
        .limit(MOST_ALIKE)
        .map(triple -> triple.getSubject().getURI());
  }

  /** The cells that an article had claims in when it was linked. */
  List<Cell> cells(String article) {
    return books.stream(NodeFactory.createURI(article), CELL, Node.ANY)
        .map(triple -> Cell.parse(triple.getObject().getLiteralLexicalForm()))
        .toList();
  }

  void setCells(String article, List<Cell> cells) {
    Node node = NodeFactory.createURI(article);
    books.remove(node, CELL, Node.ANY);
    cells.forEach(cell -> books.add(node, CELL, text(cell.toString())));
  }

  /** The hypotheses that came of a cell. */
  List<Node> hypotheses(Cell cell) {
    return books.stream(Node.ANY, HYPOTHESIS_CELL, text(cell.toString()))
        .map(Triple::getSubject)
        .toList();
  }

  void addHypothesis(Node hypothesis, Cell cell) {
    books.add(hypothesis, HYPOTHESIS_CELL, text(cell.toString()));
  }

  void removeHypothesis(Node hypothesis) {
    books.remove(hypothesis, HYPOTHESIS_CELL, Node.ANY);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
