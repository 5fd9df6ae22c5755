package hearsay.store;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** Measures how a store grows while articles, those of a dump, are put into it as load does. */
public final class StoreBench {
  private static final int STEP = 1_000;

  private final Store store;
  private final long most;
  private final Consumer<Growth> listener;
  private final Set<Node> articles = new HashSet<>();
  private final long start = System.nanoTime();
  private @Nullable Node name;
  private Graph graph = GraphFactory.createDefaultGraph();
  private long count;
  private long quads;

  /**
   * How large a store has become.
   *
   * @param quads what its articles hold
   * @param seconds since the first article
   */
  public record Growth(long articles, long quads, long bytes, double seconds) {}

  private StoreBench(Store store, long most, Consumer<Growth> listener) {
    this.store = store;
    this.most = most;
    this.listener = listener;
  }

  /**
   * Puts the articles of a dump, or the first of them, into the store.
   *
   * @param transaction how many triples are written in one transaction
   * @param most how many articles are put
   * @param listener is told after each thousand, and at the end, what has been stored
   */
  public static void fill(
      Store store, InputStream dump, int transaction, long most, Consumer<Growth> listener) {
    StoreBench bench = new StoreBench(store, most, listener);
    try (Batch batch = new Batch(store, transaction)) {
      DumpReader.read(dump, "The dump", quad -> bench.accept(quad, batch));
      bench.finish(batch);
    }
    bench.tell();
  }

  private void accept(Quad quad, Batch batch) {
    if (quad.isDefaultGraph()) {
      if (Ledger.isArticle(quad.asTriple())) {
        articles.add(quad.getSubject());
      }
      return;
    }
    if (!quad.getGraph().equals(name)) {
      finish(batch);
      name = quad.getGraph();
    }
    graph.add(quad.asTriple());
  }

  private void finish(Batch batch) {
    Node last = name;
    if (last != null && articles.contains(last) && count < most) {
      batch.put(last.getURI(), ModelFactory.createModelForGraph(graph));
      count++;
      quads += graph.size();
      if (count % STEP == 0 && count < most) {
        tell();
      }
    }
    graph = GraphFactory.createDefaultGraph();
  }

  private void tell() {
    listener.accept(new Growth(count, quads, store.bytes(), (System.nanoTime() - start) / 1e9));
  }
}
