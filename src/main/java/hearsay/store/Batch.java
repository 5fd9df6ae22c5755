package hearsay.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;

/**
 * A load of many articles, written in few large transactions: many small ones would take many times
 * the space on disk.
 *
 * <p>Closing writes what is not written yet. Used by one thread.
 */
public final class Batch implements AutoCloseable {
  private static final int TRIPLES_A_TRANSACTION =
      Integer.getInteger("hearsay.transaction", 100_000);

  private final Store store;
  private final Map<String, Graph> waiting = new LinkedHashMap<>();
  private int triples;

  Batch(Store store) {
    this.store = store;
  }

  /** Takes one article's graph; what it does to the store is known at once. */
  public Change put(String article, Model model) {
    Graph graph = model.getGraph();
    Optional<String> before =
        Optional.ofNullable(waiting.get(article)).map(Digest::of).or(() -> store.digest(article));
    if (before.equals(Optional.of(Digest.of(graph)))) {
      return Change.UNCHANGED;
    }
    waiting.put(article, Catalogue.copy(graph));
    triples += graph.size();
    if (triples >= TRIPLES_A_TRANSACTION) {
      flush();
    }
    return before.isPresent() ? Change.REPLACED : Change.NEW;
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      store.replace(waiting);
    }
    waiting.clear();
    triples = 0;
  }

  @Override
  public void close() {
    flush();
  }
}
