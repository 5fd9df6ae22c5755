package hearsay.store;

import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** What can be asked of a store, each within one transaction. */
public abstract sealed class ReadableStore permits Store {
  final DatasetGraph dataset;
  final Ledger ledger;
  final History history;
  final Damage damage;

  ReadableStore(DatasetGraph dataset, Damage damage) {
    this.dataset = dataset;
    this.ledger = new Ledger(dataset);
    this.history = new History(dataset, InstantSource.system());
    this.damage = damage;
  }

  /** Reads within one transaction: {@code action} sees one state of the store throughout. */
  public <T> T read(Function<DatasetGraph, T> action) {
    try {
      return Txn.calculateRead(dataset, () -> action.apply(dataset));
    } catch (RuntimeException e) {
      throw damage.explained(e);
    }
  }

  /** Runs a SELECT query; {@code action} reads the rows while they are there. */
  public <T> T select(Query query, Function<RowSet, T> action) {
    return read(
        graphs -> {
          try (QueryExec execution = QueryExec.dataset(graphs).query(query).build()) {
            return action.apply(execution.select());
          }
        });
  }

  /** The articles, by id. */
  public List<StoredArticle> articles() {
    return read(graphs -> new Catalogue(graphs, ledger).articles());
  }

  /** The graph of one article; empty if the store does not know it. */
  public Optional<Graph> article(String article) {
    Node name = NodeFactory.createURI(article);
    return read(graphs -> ledger.article(name).map(digest -> Graphs.copy(graphs.getGraph(name))));
  }

  /** The versions of an article, the oldest first; none if it was never in the store. */
  public List<Version> history(String article) {
    return read(graphs -> history.versions(NodeFactory.createURI(article)));
  }

  /** The IRIs of all articles that are in the store or were. */
  public List<String> everLoaded() {
    return read(graphs -> history.articles().stream().map(Node::getURI).sorted().toList());
  }

  /** A name of the store's state, another after every change. */
  public String version() {
    return read(graphs -> ledger.lastChange().orElse(""));
  }

  /** The place of an article in the order of loading; 0 for those of older stores. */
  public long loadOrder(String article) {
    return read(graphs -> history.order(NodeFactory.createURI(article)).orElse(0L));
  }

  /** The store's graphs, with their digests. */
  public Holdings holdings() {
    return read(graphs -> ledger.holdings());
  }

  /** What the store knows beside its articles: ontology, gazetteer, the user's own actors. */
  public Graph background() {
    return read(graphs -> new Catalogue(graphs, ledger).background());
  }

  /** What the store has for {@code article}, as its digest. */
  Optional<String> digest(String article) {
    return read(graphs -> ledger.article(NodeFactory.createURI(article)));
  }

  /**
   * Whether the store has what an article of this text tells to this program, as {@code reading}
   * stands for both.
   */
  public boolean isReadAs(String article, String reading) {
    Node graph = NodeFactory.createURI(article);
    return read(graphs -> ledger.reading(graph)).filter(reading::equals).isPresent();
  }

  /**
   * Writes all that was loaded, with texts and history, as N-Quads that {@link Store#restore}
   * reads. Gives how much it is; {@code out} stays open.
   */
  public Dumped dump(OutputStream out) {
    return read(graphs -> Dump.write(graphs, out));
  }
}
