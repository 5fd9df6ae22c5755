package hearsay.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
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
  private int articles;
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

  /**
   * Writes what is whole of a damaged store; {@code out} stays open. Gives what the dump holds.
   *
   * @param lost is told of each article that cannot be read as it was stored
   */
  static Dumped rescue(DatasetGraph dataset, OutputStream out, Consumer<String> lost) {
    try {
      return new Dump(dataset, out).rescue(lost);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Dumped write() throws IOException {
    line(FIRST + FORMAT);
    for (Node graph : graphs(Stream.concat(ledger.known(), named()))) {
      part(graph);
    }
    lines(others());
    return end();
  }

  private Dumped rescue(Consumer<String> lost) throws IOException {
    line(FIRST + FORMAT);
    for (Node graph : graphs(ledger.known())) {
      try {
        if (!isWhole(graph)) {
          lost.accept(graph.getURI());
          continue;
        }
      } catch (RuntimeException e) { // of many kinds, as the damage will have it
        lost.accept(graph.getURI());
        continue;
      }
      part(graph);
    }
    return end();
  }

  /** Whether everything that is to be written of a graph can be read, and is as it was stored. */
  private boolean isWhole(Node graph) {
    Graph read = Graphs.copy(dataset.getGraph(graph));
    new Dump(dataset, OutputStream.nullOutputStream()).books(graph);
    return ledger.article(graph).map(Digest.of(read)::equals).orElse(true);
  }

  private static List<Node> graphs(Stream<Node> names) {
    return names
        .distinct()
        .filter(graph -> !Background.isPacked(graph))
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  /** A graph, and what the books tell of it. */
  private void part(Node graph) throws IOException {
    for (String line : books(graph)) {
      line(line);
      quads++;
    }
    lines(dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY).map(Dump::line));
    if (ledger.article(graph).isPresent()) {
      articles++;
    }
  }

  private Dumped end() throws IOException {
    Dumped dumped = new Dumped(articles, quads);
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
  private List<String> books(Node graph) {
    List<String> lines = new ArrayList<>();
    if (told.add(graph)) {
      List<Triple> entries = dataset.getDefaultGraph().stream(graph, Node.ANY, Node.ANY).toList();
      entries.stream().map(Dump::line).sorted().forEach(lines::add);
      for (Triple entry : entries) {
        if (entry.getObject().isURI() && entry.getObject().getURI().startsWith(graph.getURI())) {
          lines.addAll(books(entry.getObject()));
        }
      }
    }
    return lines;
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
