package hearsay.store;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * Puts the quads of a dump, as they come, into a store. Used within a transaction.
 *
 * <p>A store without articles becomes the one that was dumped, history included. To one that has
 * articles, those of the dump are added as loading would add them: an article that both have
 * becomes what the dump tells, and so do the user's actors of the same file; all else stays.
 */
final class Restore implements Consumer<Quad> {
  private static final int QUADS_A_LOOK = 50_000;

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Room room;
  private final boolean whole;
  private final BiConsumer<Node, Graph> article;
  private @Nullable Node name;
  private Graph graph = GraphFactory.createDefaultGraph();
  private Optional<Quad> book = Optional.empty();
  private long quads;

  /**
   * Into a store.
   *
   * @param whole whether it holds no articles yet
   * @param article puts one article into a store that has some
   */
  Restore(DatasetGraph dataset, Room room, boolean whole, BiConsumer<Node, Graph> article) {
    this.dataset = dataset;
    this.ledger = new Ledger(dataset);
    this.room = room;
    this.whole = whole;
    this.article = article;
  }

  @Override
  public void accept(Quad quad) {
    if (quads++ % QUADS_A_LOOK == 0) {
      room.require(QUADS_A_LOOK);
    }
    if (whole) {
      dataset.add(quad);
    } else {
      merge(quad);
    }
  }

  private void merge(Quad quad) {
    if (quad.isDefaultGraph()) {
      finish();
      if (Ledger.isDigest(quad.asTriple())) {
        book = Optional.of(quad);
      }
    } else {
      if (!quad.getGraph().equals(name)) {
        finish();
        name = quad.getGraph();
      }
      graph.add(quad.asTriple());
    }
  }

  /** Puts the last graph into the store. */
  void finish() {
    Node last = name;
    if (last != null && book.isPresent() && book.get().getSubject().equals(last)) {
      put(last, book.get());
    }
    if (last != null) {
      book = Optional.empty();
      graph = GraphFactory.createDefaultGraph();
      name = null;
    }
  }

  private void put(Node last, Quad digest) {
    if (Ledger.isArticle(digest.asTriple())) {
      article.accept(last, graph);
    } else {
      Graphs.replace(dataset, last, graph);
      ledger.setBackground(last, digest.getObject().getLiteralLexicalForm());
    }
  }
}
