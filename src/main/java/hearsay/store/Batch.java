package hearsay.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;

/**
 * A load of many articles, written in few large transactions: many small ones would take many times
 * the space on disk.
 *
 * <p>Closing writes what is not written yet. Used by one thread.
 */
public final class Batch implements AutoCloseable {
  /** How many triples are written at once, if they are not too long. */
  public static final int TRIPLES_A_TRANSACTION =
      Integer.getInteger("hearsay.transaction", 400_000);

  private static final int CHARACTERS_A_TRANSACTION = 32 << 20;

  private final Store store;
  private final int most;
  private final Map<String, Graph> waiting = new LinkedHashMap<>();
  private final Map<String, String> readings = new LinkedHashMap<>();
  private int triples;
  private int characters;

  Batch(Store store) {
    this(store, TRIPLES_A_TRANSACTION);
  }

  /**
   * A load.
   *
   * @param most how many triples are written at once
   */
  Batch(Store store, int most) {
    this.store = store;
    this.most = most;
  }

  /**
   * Takes one article's graph; what it does to the store is known at once.
   *
   * @param reading what {@link Store#isReadAs} shall know the article by from now on
   */
  public Change put(String article, Model model, String reading) {
    Change change = put(article, model);
    readings.put(article, reading);
    if (isFull()) {
      flush();
    }
    return change;
  }

  /** Takes one article's graph; what it does to the store is known at once. */
  public Change put(String article, Model model) {
    if (isFull()) {
      flush();
    }
    Graph graph = model.getGraph();
    Optional<String> before =
        Optional.ofNullable(waiting.get(article)).map(Digest::of).or(() -> store.digest(article));
    if (before.equals(Optional.of(Digest.of(graph)))) {
      return Change.UNCHANGED;
    }
    waiting.put(article, Graphs.copy(graph));
    readings.remove(article);
    triples += graph.size();
    characters += graph.stream().mapToInt(Batch::length).sum();
    return before.isPresent() ? Change.REPLACED : Change.NEW;
  }

  /** How long the words of a triple are, of which the text of the article is one. */
  private static int length(Triple triple) {
    return triple.getObject().isLiteral() ? triple.getObject().getLiteralLexicalForm().length() : 0;
  }

  private boolean isFull() {
    return triples >= most || characters >= CHARACTERS_A_TRANSACTION || readings.size() >= most;
  }

  private void flush() {
    if (!waiting.isEmpty() || !readings.isEmpty()) {
      store.replace(waiting, readings);
    }
    waiting.clear();
    readings.clear();
    triples = 0;
    characters = 0;
  }

  @Override
  public void close() {
    flush();
  }
}
