package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is a store: it says so and in which format, and one process holds it at a time.
 *
 * <pre>
 * hearsay-store   format of the folder; "unfinished" while the store is being made
 * lock            held by the process that has the store open; its number inside
 * tdb/            the triples
 * text/           the text index
 * checksums       of the files, while nobody changes them
 * </pre>
 */
final class StoreFolder implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(StoreFolder.class.getName());
  private static final String MARK = "hearsay-store";
  private static final int FORMAT = 1;
  private static final String FINISHED = "format " + FORMAT;
  private static final String UNFINISHED = "unfinished";

  private final Path folder;
  private final FileChannel lock;
  private final Sums sums;
  private boolean changes;

  private StoreFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
    this.sums = new Sums(folder);
  }

  /** Takes the folder, which must be a store. */
  static StoreFolder existing(Path folder) {
    if (!Files.exists(folder)) {
      throw HearsayException.of(
          "There is no store at %s.".formatted(folder),
          "Load articles first: hearsay load --db %s PATH".formatted(folder));
    }
    if (isUnfinished(folder)) {
      throw HearsayException.of(
          "The store at %s was never finished: its first load was stopped before it had stored anything."
              .formatted(folder),
          "Load articles again: hearsay load --db %s PATH".formatted(folder));
    }
    requireStore(folder);
    return take(folder);
  }

  /** Takes the folder, and makes it a store if it is empty or missing. */
  static StoreFolder existingOrNew(Path folder) {
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder);
      }
      if (isEmptyFolder(folder)) {
        Files.writeString(folder.resolve(MARK), UNFINISHED + "\n");
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    if (!isUnfinished(folder)) {
      requireStore(folder);
    }
    StoreFolder taken = take(folder);
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

  /** Whether the making of a store was begun here and not ended. */
  private static boolean isUnfinished(Path folder) {
    Path mark = folder.resolve(MARK);
    return Files.isRegularFile(mark) && Set.of("", UNFINISHED).contains(firstLine(mark));
  }

  private void emptyIfUnfinished() {
    if (isUnfinished(folder)) {
      willChange();
      try {
        Folders.delete(triples());
        Folders.delete(text());
      } catch (IOException e) {
        giveUp();
        throw unwritable(folder, e);
      }
    }
  }

  /** Says that the folder is a store from now on. */
  void finish() {
    if (isUnfinished(folder)) {
      try {
        Folders.write(folder.resolve(MARK), FINISHED + "\n");
      } catch (IOException e) {
        throw unwritable(folder, e);
      }
    }
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
      throw damaged(lost.get());
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

  private static HearsayException damaged(Path file) {
    if (file.endsWith(Sums.NAME)) {
      return HearsayException.of(
          "The store's file %s is damaged; it tells whether the others are whole.".formatted(file),
          "Delete it; hearsay check then looks at each article.");
    }
    return HearsayException.of(
        "The store's file %s %s."
            .formatted(
                file, Files.exists(file) ? "is damaged: it is not as it was left" : "is missing"),
        "Put it back from a copy; or restore a dump into another folder (hearsay restore FILE --db"
            + " DIR), or load the articles again there. Nothing was changed.");
  }

  /** To be called before the files are changed. */
  void willChange() {
    if (!changes) {
      changes = true;
      try {
        sums.forget();
      } catch (IOException e) {
        throw unwritable(folder, e);
      }
    }
  }

  private static void requireStore(Path folder) {
    Path mark = folder.resolve(MARK);
    if (!Files.isRegularFile(mark)) {
      throw Files.isDirectory(folder.resolve("tdb"))
          ? HearsayException.of(
              "The store at %s lacks its file %s, which tells its format.".formatted(folder, MARK),
              "Put it back: echo '%s' > %s".formatted(FINISHED, mark))
          : HearsayException.of(
              "%s is not a store of Hearsay.".formatted(folder),
              "Give --db another folder; a missing or empty one becomes a store by hearsay load.");
    }
    String format = firstLine(mark);
    if (!format.equals(FINISHED)) {
      throw otherFormat(folder, format);
    }
  }

  private static HearsayException otherFormat(Path folder, String format) {
    if (format.matches("format \\d{1,9}") && Integer.parseInt(format.substring(7)) > FORMAT) {
      return HearsayException.of(
          "The store at %s is of %s, written by a newer version of Hearsay; this one reads format %d."
              .formatted(folder, format, FORMAT),
          "Use the newer version, or load the articles again into another folder.");
    }
    return HearsayException.of(
        "The store's file %s says '%s', where '%s' should stand."
            .formatted(folder.resolve(MARK), format, FINISHED),
        "If the file was damaged, put it right: echo '%s' > %s"
            .formatted(FINISHED, folder.resolve(MARK)));
  }

  private static String firstLine(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.isEmpty() ? "" : lines.getFirst().strip();
    } catch (IOException e) {
      throw HearsayException.of(
          "The store's file %s cannot be read.".formatted(file), "Check who may read it.", e);
    }
  }

  private static StoreFolder take(Path folder) {
    Path file = folder.resolve("lock");
    @Nullable FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw inUse(folder, "process " + firstLine(file), channel);
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
      return new StoreFolder(folder, channel);
    } catch (OverlappingFileLockException e) {
      throw inUse(folder, "this very process", channel);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static HearsayException inUse(Path folder, String holder, @Nullable FileChannel channel) {
    close(channel);
    return HearsayException.of(
        "The store at %s is in use by %s.".formatted(folder, holder),
        "Wait until that one is done or stop it; a running server answers over HTTP meanwhile.");
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static HearsayException unwritable(Path folder, IOException cause) {
    return HearsayException.of(
        "The store at %s cannot be written (%s)."
            .formatted(folder, cause.getClass().getSimpleName()),
        "Check who may write there and whether the disk is full, or give --db another folder.",
        cause);
  }

  /** What to say when what the folder holds cannot be read. */
  HearsayException unreadable(Exception cause) {
    return HearsayException.of(
        "The store at %s cannot be opened (%s).".formatted(folder, cause.getMessage()),
        "Restore a dump into another folder (hearsay restore FILE --db DIR), or load the articles"
            + " again there.",
        cause);
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
      close(lock);
    }
  }

  /** Gives the folder back as it is, after something went wrong. */
  void giveUp() {
    close(lock);
  }
}
