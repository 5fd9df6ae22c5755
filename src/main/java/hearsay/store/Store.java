package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The articles' graphs, one named graph each, with the ontology beside them and a text index.
 *
 * <p>A query sees all of them as one graph. Many threads may read while one writes; a reader sees
 * the store as it was when it began.
 */
public final class Store extends ReadableStore implements AutoCloseable {
  private static final long LARGE = 512L << 20;

  /** So many bytes for each text of the index; compacted they are half as many. */
  private static final long SWOLLEN = 5_000;

  private final Optional<StoreFolder> folder;
  private final DatasetGraph triples;
  private final TextIndexLucene text;
  private final Room room;
  private final ArticleWriter articles;
  private final Changes changes;

  Store(Optional<StoreFolder> folder, DatasetGraph triples, TextIndexLucene text) {
    super(TextDatasetFactory.create(triples, text), new Damage(folder.map(StoreFolder::folder)));
    this.folder = folder;
    this.triples = triples;
    this.text = text;
    triples.getContext().set(TDB2.symUnionDefaultGraph, true);
    triples.getContext().set(ARQ.httpServiceAllowed, false);
    Paths.end(triples);
    this.room = new Room(folder.map(StoreFolder::triples));
    this.articles = new ArticleWriter(dataset, ledger, history);
    this.changes =
        new Changes(
            dataset, text, ledger, room, damage, () -> folder.ifPresent(StoreFolder::willChange));
  }

  /** Opens the store in {@code folder}, which must be there; one may have to be content to read. */
  public static Store open(Path folder) {
    return Opening.of(StoreFolders.existing(folder), false);
  }

  /** Opens the store in {@code folder}, which must be there, to change it. */
  public static Store openToChange(Path folder) {
    return Opening.of(StoreFolders.writable(folder), false);
  }

  /** Opens the store in {@code folder}, made anew if the folder is missing or empty. */
  public static Store openOrCreate(Path folder) {
    return Opening.of(StoreFolders.existingOrNew(folder), true);
  }

  /** A store that is gone with the program. */
  public static Store inMemory() {
    return bare().refreshed();
  }

  /** As {@link #inMemory}, without ontology and gazetteer. */
  static Store bare() {
    return new Store(Optional.empty(), DatabaseMgr.createDatasetGraph(), TextIndexes.inMemory());
  }

  /** Brings ontology and gazetteer to those of this program. */
  Store refreshed() {
    Background.refresh(dataset, ledger, changes);
    if (read(graphs -> ledger.lastChange().isEmpty())) { // of before changes had names
      changes.make(0, () -> {});
    }
    return this;
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
  public int remove(Collection<String> ids) {
    return changes.make(0, () -> articles.remove(ids));
  }

  /** Replaces the graphs of all these articles, and what they were read as, in one transaction. */
  void replace(Map<String, Graph> graphs, Map<String, String> readings) {
    long quads = graphs.values().stream().mapToLong(Graph::size).sum() + readings.size();
    changes.make(quads, () -> articles.replace(graphs, readings));
  }

  /**
   * Writes within one transaction, for what is derived from articles: of an article's own graph
   * nothing may be changed so.
   */
  public <T> T derive(Function<DatasetGraph, T> action) {
    return changes.make(0, () -> action.apply(dataset));
  }

  public StoreStats stats() {
    return read(graphs -> new Catalogue(graphs, ledger).stats(bytes()));
  }

  /** Whether the store can only be read, since its files cannot be written. */
  public boolean isReadOnly() {
    return folder.filter(StoreFolder::isCopy).isPresent();
  }

  /** The bytes that the store takes on disk, text index included; 0 in memory. */
  public long bytes() {
    return folder.map(StoreFolder::bytes).orElse(0L);
  }

  /**
   * Whether the store is sound: its files are as they were left, each article's graph is whole, and
   * the text index holds what they say. Gives what is wrong, a sentence each.
   */
  public List<String> problems() {
    Stream<String> files =
        folder.stream()
            .flatMap(place -> place.damaged().stream())
            .map("The file %s is not as it was left."::formatted);
    List<String> contents = read(graphs -> new Audit(graphs, ledger, text).problems());
    return Stream.concat(files, contents.stream()).toList();
  }

  /**
   * Dumps what is whole of a damaged store, of which nothing is changed.
   *
   * @param lost is told of each article that is not whole, by its IRI
   */
  public static Dumped rescue(Path folder, OutputStream out, Consumer<String> lost) {
    try (Store store = Opening.ofDamaged(StoreFolders.damaged(folder))) {
      return store.read(graphs -> Dump.rescue(graphs, out, lost));
    }
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
          Restore restore = new Restore(dataset, room, whole, articles::merge);
          long count = DumpReader.read(dump, name, restore);
          restore.finish();
          return count;
        });
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

  /**
   * Whether {@link #compact} would free most of what a large store takes, and has the room to: each
   * change copies the blocks that it touches, and leaves the old ones behind.
   */
  public boolean isSwollen() {
    return isSwollen(LARGE, SWOLLEN);
  }

  /** As {@link #isSwollen()}, for stores of more than so many bytes, and so many a text. */
  boolean isSwollen(long large, long swollen) {
    return bytes() > Math.max(large, swollen * TextContents.count(text))
        && folder.filter(one -> room.has(DiskSpace.of(one.triples()))).isPresent();
  }

  @Override
  public void close() {
    text.close();
    TDBInternal.expel(triples);
    folder.ifPresent(StoreFolder::close);
  }
}
