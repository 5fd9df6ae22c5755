package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is a store: it says so and in which format, and one process holds it at a time.
 *
 * <pre>
 * hearsay-store   format of the folder
 * lock            held by the process that has the store open; its number inside
 * tdb/            the triples
 * text/           the text index
 * </pre>
 */
final class StoreFolder implements AutoCloseable {
  private static final String MARK = "hearsay-store";
  private static final String FORMAT = "1";

  private final Path folder;
  private final FileChannel lock;

  private StoreFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** Takes the folder, which must be a store. */
  static StoreFolder existing(Path folder) {
    if (!Files.exists(folder)) {
      throw HearsayException.of(
          "There is no store at %s.".formatted(folder),
          "Load articles first: hearsay load --db %s PATH".formatted(folder));
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
        Files.writeString(folder.resolve(MARK), "format " + FORMAT + "\n");
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
    requireStore(folder);
    return take(folder);
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void requireStore(Path folder) {
    Path mark = folder.resolve(MARK);
    if (!Files.isRegularFile(mark)) {
      throw HearsayException.of(
          "%s is not a store of Hearsay.".formatted(folder),
          "Give --db another folder; a missing or empty one becomes a store by hearsay load.");
    }
    String format = firstLine(mark);
    if (!format.equals("format " + FORMAT)) {
      throw HearsayException.of(
          "The store at %s has '%s'; this version reads format %s."
              .formatted(folder, format, FORMAT),
          "Load the articles again into another folder, or use the version that wrote it.");
    }
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

  @Override
  public void close() {
    close(lock);
  }
}
