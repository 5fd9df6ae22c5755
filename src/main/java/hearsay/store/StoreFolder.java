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
 * A folder that is a store, while this process has it. One that cannot be written is read by way of
 * a copy.
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
  private final Optional<ReadingCopy> copy;
  private final StoreMark mark;
  private final StoreLock lock;
  private final Sums sums;
  private boolean changes;
  private boolean isOpen;

  /**
   * A folder that was taken.
   *
   * @param copy has the files, if this folder's own are not to be opened
   */
  StoreFolder(Path folder, Optional<ReadingCopy> copy, StoreLock lock) {
    this.folder = folder;
    this.copy = copy;
    this.mark = new StoreMark(folder);
    this.lock = lock;
    this.sums = new Sums(folder);
  }

  /** Deletes what an unfinished making of the store has left. */
  void emptyIfUnfinished() {
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

  /** Says that the folder is a store from now on, and open. */
  void finish() {
    if (!isCopy()) {
      mark.finish();
    }
    isOpen = true;
  }

  /** Whether the files are a copy's, so that what is changed in them would be lost. */
  boolean isCopy() {
    return copy.isPresent();
  }

  /**
   * Looks whether the files are as they were left. A damaged text index is deleted, since it can be
   * made anew.
   *
   * @param thorough whether to read a large store too
   */
  void check(boolean thorough) throws IOException {
    List<Path> damaged = sums.damaged(thorough);
    Optional<Path> lost =
        damaged.stream().filter(file -> !file.startsWith(folder.resolve("text"))).findFirst();
    if (lost.isPresent()) {
      throw Trouble.damaged(folder, lost.get());
    }
    if (!damaged.isEmpty()) {
      willChange();
      Folders.delete(text());
    }
    deleteOld();
  }

  /** The files that are not as they were left, if that is known. */
  List<Path> damaged() {
    try {
      return sums.damaged(true);
    } catch (IOException e) {
      throw unreadable(e);
    }
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
    if (isCopy()) {
      requireOpening();
    } else if (!changes) {
      changes = true;
      try {
        sums.forget();
      } catch (IOException e) {
        throw Trouble.unwritable(folder, e);
      }
    }
  }

  /** A copy may be brought up to date when it is opened; what is changed later would be lost. */
  private void requireOpening() {
    if (isOpen) {
      throw Trouble.readOnly(folder);
    }
  }

  /** What people call the store. */
  Path folder() {
    return folder;
  }

  /** What to say when what the folder holds cannot be read. */
  HearsayException unreadable(Exception cause) {
    return Trouble.unreadable(folder, cause);
  }

  Path triples() {
    return files().resolve("tdb");
  }

  Path text() {
    return files().resolve("text");
  }

  private Path files() {
    return copy.map(ReadingCopy::folder).orElse(folder);
  }

  /** The bytes that the store takes on disk. */
  long bytes() {
    return DiskSpace.of(folder);
  }

  /** Gives the folder back; to be called when its files are closed. */
  @Override
  public void close() {
    try {
      if (!isCopy() && (changes || !sums.areKnown())) {
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
    copy.ifPresent(ReadingCopy::close);
    lock.close();
  }
}
