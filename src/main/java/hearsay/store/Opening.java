package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** Opens the store in a folder: looks at its files, and brings what it knows up to date. */
final class Opening {
  private Opening() {}

  /**
   * Opens the store; gives the folder back if that does not work.
   *
   * @param thorough whether to look at every byte, however many they are
   */
  static Store of(StoreFolder folder, boolean thorough) {
    @Nullable DatasetGraph triples = null;
    try {
      folder.check(thorough);
      Files.createDirectories(folder.triples());
      triples = connect(folder);
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

  /** Opens a copy of what a damaged store's files hold, whatever they hold, to be dumped only. */
  static Store ofDamaged(StoreFolder copy) {
    @Nullable DatasetGraph triples = null;
    try {
      triples = connect(copy);
      Store store = new Store(Optional.of(copy), triples, TextIndexes.inMemory());
      copy.finish();
      return store;
    } catch (RuntimeException e) {
      giveUp(triples, copy);
      throw HearsayException.of(
          "Of the store at %s nothing can be read (%s).".formatted(copy.folder(), e.getMessage()),
          "Restore a dump into another folder (hearsay restore FILE --db DIR), or load the articles"
              + " again there.",
          e);
    }
  }

  private static DatasetGraph connect(StoreFolder folder) {
    return DatabaseMgr.connectDatasetGraph(Location.create(folder.triples().toString()));
  }

  private static void giveUp(@Nullable DatasetGraph triples, StoreFolder folder) {
    if (triples != null) {
      TDBInternal.expel(triples, true);
    }
    folder.giveUp();
  }
}
