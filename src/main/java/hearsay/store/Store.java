package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The articles' graphs, one named graph each, with the ontology beside them and a text index.
 *
 * <p>A query sees all of them as one graph. Many threads may read while one writes; a reader sees
 * the store as it was when it began.
 */
public final class Store implements AutoCloseable {
  private final Optional<StoreFolder> folder;
  private final DatasetGraph triples;
  private final TextIndexLucene text;
  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final History history;
  private final Room room;
  private final Changes changes;

  private Store(Optional<StoreFolder> folder, DatasetGraph triples, TextIndexLucene text) {
    this.folder = folder;
    this.triples = triples;
    this.text = text;
    triples.getContext().set(TDB2.symUnionDefaultGraph, true);
    triples.getContext().set(ARQ.httpServiceAllowed, false);
    this.dataset = TextDatasetFactory.create(triples, text);
    this.ledger = new Ledger(dataset);
    this.history = new History(dataset, InstantSource.system());
    this.room = new Room(folder.map(StoreFolder::triples));
    this.changes =
        new Changes(dataset, text, ledger, room, () -> folder.ifPresent(StoreFolder::willChange));
  }

  /** Opens the store in {@code folder}, which must be there. */
  public static Store open(Path folder) {
    return over(StoreFolder.existing(folder), false);
  }

  /** Opens the store in {@code folder}, made anew if the folder is missing or empty. */
  public static Store openOrCreate(Path folder) {
    return over(StoreFolder.existingOrNew(folder), true);
  }

  /** A store that is gone with the program. */
  public static Store inMemory() {
    return bare().refreshed();
  }

  /** As {@link #inMemory}, without ontology and gazetteer. */
  static Store bare() {
    return new Store(Optional.empty(), DatabaseMgr.createDatasetGraph(), TextIndexes.inMemory());
  }

  private Store refreshed() {
    Background.refresh(dataset, ledger, changes);
    if (read(graphs -> ledger.lastChange().isEmpty())) { // of before changes had names
      changes.make(0, () -> {});
    }
    return this;
  }

  private static Store over(StoreFolder folder, boolean thorough) {
    @Nullable DatasetGraph triples = null;
    try {
      folder.check(thorough);
      Files.createDirectories(folder.triples());
      triples = DatabaseMgr.connectDatasetGraph(Location.create(folder.triples().toString()));
      TextIndexLucene text = TextSync.open(folder, triples);
      Store store = new Store(Optional.of(folder), triples, text).refreshed();
      folder.finish();
      return store;
    } catch (HearsayException e) {
      giveUp(triples, folder);
      throw e;
    } catch (IOException | RuntimeException e) {
      giveUp(triples, folder);
      throw folder.unreadable(e);
    }
  }

  private static void giveUp(@Nullable DatasetGraph triples, StoreFolder folder) {
    if (triples != null) {
      TDBInternal.expel(triples, true);
    }
    folder.giveUp();
  }

  /** Puts one article's graph into the store, in a transaction of its own. */
  public Change put(String article, Model graph) {
    try (Batch batch = batch()) {
      return batch.put(article, graph);
    }
  }

  /**
   * Learns the names of a user's own actors from a Turtle file, in a graph of their own, which
   * replaces that of an earlier file of the same name.
   */
  public void putActors(Path file) {
    try {
      byte[] turtle = Files.readAllBytes(file);
      String name = String.valueOf(file.getFileName());
      changes.make(turtle.length / 20, () -> Background.put(dataset, ledger, name, turtle));
    } catch (IOException | RiotException e) {
      throw HearsayException.of(
          "The actors in %s cannot be read (%s).".formatted(file, e.getMessage()),
          "Mend the file, or name another.",
          e);
    }
  }

  /** Begins a load of many articles; they are in the store when the batch is closed. */
  public Batch batch() {
    return new Batch(this);
  }

  /** Takes an article and all that came from it out; false if the store does not know it. */
  public boolean remove(String article) {
    return remove(List.of(article)) == 1;
  }

  /** Takes these articles out, all in one transaction; gives how many of them were there. */
  public int remove(Collection<String> articles) {
    return changes.make(
        0,
        () -> {
          List<Node> known =
              articles.stream()
                  .map(NodeFactory::createURI)
                  .filter(article -> ledger.article(article).isPresent())
                  .toList();
          known.forEach(this::removeOne);
          return known.size();
        });
  }

  private void removeOne(Node article) {
    ledger.removeArticle(article);
    history.remove(article);
    // deleteAny stops after its first thousand quads where a text index watches
    dataset.stream(article, Node.ANY, Node.ANY, Node.ANY).toList().forEach(dataset::delete);
  }

  /** What the store has for {@code article}, as its digest. */
  Optional<String> digest(String article) {
    return Txn.calculateRead(dataset, () -> ledger.article(NodeFactory.createURI(article)));
  }

  /**
   * Whether the store has what an article of this text tells to this program, as {@code reading}
   * stands for both.
   */
  public boolean isReadAs(String article, String reading) {
    Node graph = NodeFactory.createURI(article);
    return Txn.calculateRead(dataset, () -> ledger.reading(graph))
        .filter(reading::equals)
        .isPresent();
  }

  /** Replaces the graphs of all these articles, and what they were read as, in one transaction. */
  void replace(Map<String, Graph> graphs, Map<String, String> readings) {
    long quads = graphs.values().stream().mapToLong(Graph::size).sum() + readings.size();
    changes.make(
        quads,
        () -> {
          graphs.forEach(this::replaceOne);
          readings.forEach((name, as) -> ledger.setReading(NodeFactory.createURI(name), as));
        });
  }

  /** Numbers are written as they are read back: what is written else could never be deleted. */
  private void replaceOne(String article, Graph graph) {
    Graph now = GraphFactory.createDefaultGraph();
    graph.stream()
        .map(t -> Triple.create(t.getSubject(), t.getPredicate(), Digest.asKept(t.getObject())))
        .forEach(now::add);
    Node name = NodeFactory.createURI(article);
    history.put(name, Catalogue.copy(dataset.getGraph(name)), now);
    List<Quad> gone =
        dataset.stream(name, Node.ANY, Node.ANY, Node.ANY)
            .filter(quad -> !now.contains(quad.asTriple()))
            .toList();
    gone.forEach(dataset::delete);
    now.stream()
        .map(triple -> new Quad(name, triple))
        .filter(quad -> !dataset.contains(quad))
        .forEach(dataset::add);
    ledger.setArticle(name, Digest.of(now));
    ledger.removeReading(name);
  }

  /** Reads within one transaction: {@code action} sees one state of the store throughout. */
  public <T> T read(Function<DatasetGraph, T> action) {
    return Txn.calculateRead(dataset, () -> action.apply(dataset));
  }

  /**
   * Writes within one transaction, for what is derived from articles: of an article's own graph
   * nothing may be changed so.
   */
  public <T> T derive(Function<DatasetGraph, T> action) {
    return changes.make(0, () -> action.apply(dataset));
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
    return read(
        graphs -> ledger.article(name).map(digest -> Catalogue.copy(graphs.getGraph(name))));
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
    return read(
        graphs -> {
          Graph all = GraphFactory.createDefaultGraph();
          ledger.holdings().background().keySet().stream()
              .map(NodeFactory::createURI)
              .forEach(name -> graphs.getGraph(name).stream().forEach(all::add));
          return all;
        });
  }

  public StoreStats stats() {
    return read(graphs -> new Catalogue(graphs, ledger).stats(bytes()));
  }

  /** The bytes that the store takes on disk, text index included; 0 in memory. */
  public long bytes() {
    return folder.map(StoreFolder::bytes).orElse(0L);
  }

  /**
   * Whether the store is sound: each article's graph is whole, and the text index holds what they
   * say. Gives what is wrong, a sentence each.
   */
  public List<String> problems() {
    return read(graphs -> new Audit(graphs, ledger, text).problems());
  }

  /**
   * Writes all that was loaded, with texts and history, as N-Quads that {@link #restore} reads.
   * Gives how much it is; {@code out} stays open.
   */
  public Dumped dump(OutputStream out) {
    return read(graphs -> Dump.write(graphs, out));
  }

  /**
   * Puts what a dump holds into the store, all of it or nothing; gives how many articles it has. A
   * store that has articles already keeps those that the dump does not tell of.
   *
   * @param name what people call the dump
   */
  public long restore(InputStream dump, String name) {
    return changes.make(
        0,
        () -> {
          boolean whole = ledger.articles().isEmpty() && history.articles().isEmpty();
          Restore restore =
              new Restore(dataset, room, whole, (article, graph) -> merge(article.getURI(), graph));
          long articles = DumpReader.read(dump, name, restore);
          restore.finish();
          return articles;
        });
  }

  private void merge(String article, Graph graph) {
    if (!ledger.article(NodeFactory.createURI(article)).equals(Optional.of(Digest.of(graph)))) {
      replaceOne(article, graph);
    }
  }

  /** The dataset with its text index, for the server; it is closed with the store. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Gives the space of what was removed or replaced back to the disk, by copying the rest; a crash
   * leaves the store as it was or as it is to be.
   */
  public void compact() {
    if (folder.isPresent()) {
      room.requireBytes(DiskSpace.of(folder.get().triples()));
      folder.get().willChange();
      DatabaseMgr.compact(triples, true);
    }
  }

  @Override
  public void close() {
    text.close();
    TDBInternal.expel(triples);
    folder.ifPresent(StoreFolder::close);
  }
}
