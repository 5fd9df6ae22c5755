package hearsay.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes all that a store holds and Hearsay cannot bring itself, as N-Quads: the articles with
 * their texts and history, and the user's actors.
 *
 * <pre>
 * # hearsay dump 1
 * &lt;article&gt; &lt;…store#articleDigest&gt; "…" .      what the store's books tell of the article
 * &lt;subject&gt; &lt;property&gt; &lt;object&gt; &lt;article&gt; .     its graph
 * …
 * # end of dump: 17 articles, 5,412 quads, sha-256 …
 * </pre>
 *
 * <p>Graphs are in the order of their names and lines in alphabetical order, so that the same store
 * always gives the same bytes. Only one graph is in memory at a time. Used within a transaction.
 */
final class Dump {
  static final String FIRST = "# hearsay dump ";
  static final String LAST = "# end of dump: ";
  static final String SUM = ", sha-256 ";
  static final int FORMAT = 1;

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final MessageDigest sum = Digest.sha256();
  private final OutputStream out;
  private final Set<Node> told = new HashSet<>();
  private long quads;

  private Dump(DatasetGraph dataset, OutputStream out) {
    this.dataset = dataset;
    this.ledger = new Ledger(dataset);
    this.out = new DigestOutputStream(new BufferedOutputStream(out), sum);
  }

  /** Writes the dump; {@code out} stays open. Gives what it holds. */
  static Dumped write(DatasetGraph dataset, OutputStream out) {
    try {
      return new Dump(dataset, out).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Dumped write() throws IOException {
    line(FIRST + FORMAT);
    List<Node> graphs =
        Stream.concat(ledger.known(), named())
            .distinct()
            .filter(graph -> !Background.isPacked(graph))
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    for (Node graph : graphs) {
      books(graph);
      lines(dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).map(Dump::line));
    }
    lines(others());
    Dumped dumped = new Dumped(ledger.articles().size(), quads);
    text(LAST + dumped + SUM);
    text(HexFormat.of().formatHex(sum.digest()) + "\n");
    out.flush();
    return dumped;
  }

  private Stream<Node> named() {
    Iterable<Node> nodes = dataset::listGraphNodes;
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  /** What the books tell of a graph, and of what they call its own, such as its versions. */
  private void books(Node graph) throws IOException {
    if (told.add(graph)) {
      List<Triple> entries = dataset.getDefaultGraph().stream(graph, Node.ANY, Node.ANY).toList();
      lines(entries.stream().map(Dump::line));
      for (Triple entry : entries) {
        if (entry.getObject().isURI() && entry.getObject().getURI().startsWith(graph.getURI())) {
          books(entry.getObject());
        }
      }
    }
  }

  /** What the books tell beside, except for the name of the last change. */
  private Stream<String> others() {
    return dataset.getDefaultGraph().stream()
        .filter(entry -> !told.contains(entry.getSubject()))
        .filter(entry -> !Background.isPacked(entry.getSubject()))
        .filter(entry -> !Ledger.isOfThisStore(entry))
        .map(Dump::line);
  }

  private void lines(Stream<String> lines) throws IOException {
    for (String line : (Iterable<String>) lines.sorted()::iterator) {
      line(line);
      quads++;
    }
  }

  private void line(String line) throws IOException {
    text(line + "\n");
  }

  private void text(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Triple triple) {
    return "%s %s %s ."
        .formatted(
            NodeFmtLib.strNT(triple.getSubject()),
            NodeFmtLib.strNT(triple.getPredicate()),
            NodeFmtLib.strNT(triple.getObject()));
  }

  private static String line(Quad quad) {
    String triple = line(quad.asTriple());
    return triple.substring(0, triple.length() - 1) + NodeFmtLib.strNT(quad.getGraph()) + " .";
  }
}
