package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that is a store, while this process has it.
 *
 * <pre>
 * hearsay-store   format of the folder: see {@link StoreMark}
 * lock            held by the process that has the store open: see {@link StoreLock}
 * tdb/            the triples
 * text/           the text index
 * checksums       of the files, while nobody changes them: see {@link Sums}
 * </pre>
 */
final class StoreFolder implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(StoreFolder.class.getName());

  private final Path folder;
  private final StoreMark mark;
  private final StoreLock lock;
  private final Sums sums;
  private boolean changes;

  private StoreFolder(Path folder, StoreMark mark) {
    this.folder = folder;
    this.mark = mark;
    this.lock = StoreLock.take(folder);
    this.sums = new Sums(folder);
  }

  /** Takes the folder, which must be a store. */
  static StoreFolder existing(Path folder) {
    if (!Files.exists(folder)) {
      throw HearsayException.of(
          "There is no store at %s.".formatted(folder),
          "Load articles first: hearsay load --db %s PATH".formatted(folder));
    }
    StoreMark mark = new StoreMark(folder);
    if (mark.isUnfinished()) {
      throw HearsayException.of(
          "The store at %s was never finished: its first load was stopped before it had stored anything."
              .formatted(folder),
          "Load articles again: hearsay load --db %s PATH".formatted(folder));
    }
    mark.require();
    return new StoreFolder(folder, mark);
  }

  /** Takes the folder, and makes it a store if it is empty or missing. */
  static StoreFolder existingOrNew(Path folder) {
    StoreMark mark = new StoreMark(folder);
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder);
      }
      if (isEmptyFolder(folder)) {
        mark.begin();
      }
    } catch (IOException e) {
      throw Trouble.unwritable(folder, e);
    }
    if (!mark.isUnfinished()) {
      mark.require();
    }
    StoreFolder taken = new StoreFolder(folder, mark);
    taken.emptyIfUnfinished();
    return taken;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private void emptyIfUnfinished() {
    if (mark.isUnfinished()) {
      willChange();
      try {
        Folders.delete(triples());
        Folders.delete(text());
      } catch (IOException e) {
        giveUp();
        throw Trouble.unwritable(folder, e);
      }
    }
  }

  /** Says that the folder is a store from now on. */
  void finish() {
    mark.finish();
  }

  /**
   * Looks whether the files are as they were left. A damaged text index is deleted, since it can be
   * made anew.
   *
   * @param thorough whether to read a large store too
   */
  void check(boolean thorough) throws IOException {
    List<Path> damaged = sums.damaged(thorough);
    Optional<Path> lost = damaged.stream().filter(file -> !file.startsWith(text())).findFirst();
    if (lost.isPresent()) {
      throw Trouble.damaged(lost.get());
    }
    if (!damaged.isEmpty()) {
      willChange();
      Folders.delete(text());
    }
    deleteOld();
  }

  /** Deletes what a compaction had copied, if the program was killed before it did so itself. */
  private void deleteOld() throws IOException {
    if (!Files.isDirectory(triples())) {
      return;
    }
    try (Stream<Path> parts = Files.list(triples())) {
      List<Path> copies =
          parts
              .filter(part -> String.valueOf(part.getFileName()).matches("Data-\\d+"))
              .sorted()
              .toList();
      for (Path old : copies.subList(0, Math.max(0, copies.size() - 1))) {
        Folders.delete(old);
      }
    }
  }

  /** To be called before the files are changed. */
  void willChange() {
    if (!changes) {
      changes = true;
      try {
        sums.forget();
      } catch (IOException e) {
        throw Trouble.unwritable(folder, e);
      }
    }
  }

  /** What to say when what the folder holds cannot be read. */
  HearsayException unreadable(Exception cause) {
    return Trouble.unreadable(folder, cause);
  }

  Path triples() {
    return folder.resolve("tdb");
  }

  Path text() {
    return folder.resolve("text");
  }

  /** The bytes that the store takes on disk. */
  long bytes() {
    return DiskSpace.of(folder);
  }

  /** Gives the folder back; to be called when its files are closed. */
  @Override
  public void close() {
    try {
      if (changes || !sums.areKnown()) {
        sums.write();
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "the check sums were not written", e); // then nothing is known
    } finally {
      giveUp();
    }
  }

  /** Gives the folder back as it is, after something went wrong. */
  void giveUp() {
    lock.close();
  }
}
