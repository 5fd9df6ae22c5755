package hearsay.store;

import hearsay.HearsayException;
import hearsay.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A copy of a store that cannot be written, among the temporary files: TDB2 and Lucene open no file
 * that they could not write to.
 *
 * <p>It ends with the process. A process that is killed leaves its copy behind, which the next one
 * that makes a copy deletes: nobody holds its lock.
 */
final class ReadingCopy implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ReadingCopy.class.getName());
  private static final String NAME = "hearsay-copy";
  private static final long SPARE = 16L << 20;

  private final Path folder;
  private final StoreLock lock;

  private ReadingCopy(Path folder) {
    this.folder = folder;
    this.lock = StoreLock.take(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "copy"));
  }

  /** Whether something in the store cannot be written by this user. */
  static boolean isNeeded(Path store) {
    try (Stream<Path> files = Files.walk(store)) {
      return !files.allMatch(Files::isWritable);
    } catch (IOException | UncheckedIOException e) {
      throw HearsayException.of(
          "The store at %s cannot be read.".formatted(store), "Check who may read its files.", e);
    }
  }

  /** Copies the files of the triples and of the text index. */
  static ReadingCopy of(Path store) {
    return of(store, Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** As {@link #of(Path)}, among other temporary files. */
  static ReadingCopy of(Path store, Path temporary) {
    long bytes = DiskSpace.of(store);
    try {
      ReadingCopy copy = new ReadingCopy(Files.createTempDirectory(temporary, NAME));
      try {
        copy.deleteAbandoned();
        copy.fill(store, bytes);
        return copy;
      } catch (IOException | RuntimeException e) {
        copy.close();
        throw e;
      }
    } catch (IOException e) {
      throw impossible(store, bytes, temporary, e);
    }
  }

  /** The folder that has the files. */
  Path folder() {
    return folder;
  }

  private void fill(Path store, long bytes) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < bytes + SPARE) {
      throw new IOException(String.format(Locale.ROOT, "%,d MB are free", free >> 20));
    }
    for (String part : List.of("tdb", "text")) {
      if (Files.isDirectory(store.resolve(part))) {
        copy(store, part);
      }
    }
  }

  private void copy(Path store, String part) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(store.resolve(part))) {
      paths = all.sorted().toList();
    }
    for (Path path : paths) {
      if (!Files.isReadable(path)) {
        throw HearsayException.of(
            "The store's file %s cannot be read.".formatted(path), "Check who may read it.");
      }
      copy(path, folder.resolve(store.relativize(path).toString()));
    }
  }

  /** Copies what a file holds; the zeros at its end take no room. */
  private static void copy(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.createDirectories(to);
      return;
    }
    try (FileChannel in = FileChannel.open(from);
        RandomAccessFile out = new RandomAccessFile(to.toFile(), "rw")) {
      long used = DiskSpace.used(from);
      long done = 0;
      while (done < used) {
        done += in.transferTo(done, used - done, out.getChannel().position(done));
      }
      out.setLength(in.size());
    }
  }

  /** Deletes the copies of this user whose processes were killed. */
  private void deleteAbandoned() throws IOException {
    try (DirectoryStream<Path> copies =
        Files.newDirectoryStream(folder.resolveSibling(""), NAME + "*")) {
      for (Path copy : copies) {
        if (Files.isRegularFile(copy.resolve(StoreLock.NAME), LinkOption.NOFOLLOW_LINKS)
            && Files.getOwner(copy, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(folder))) {
          deleteUnlessHeld(copy);
        }
      }
    }
  }

  private static void deleteUnlessHeld(Path copy) throws IOException {
    StoreLock abandoned;
    try {
      abandoned = StoreLock.take(copy);
    } catch (HearsayException held) {
      return;
    }
    try {
      Folders.delete(copy);
    } finally {
      abandoned.close();
    }
  }

  private static HearsayException impossible(
      Path store, long bytes, Path temporary, IOException cause) {
    return HearsayException.of(
        String.format(
            Locale.ROOT,
            "The store at %s cannot be written, and a copy of its %,d MB, by which it could be"
                + " read, cannot be made in %s (%s).",
            store,
            bytes >> 20,
            temporary,
            Reason.of(cause)),
        "Let Hearsay write to the store, or name a folder with more room: TMPDIR=DIR hearsay …",
        cause);
  }

  @Override
  public synchronized void close() {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The copy of a store at {0} could not be deleted.", folder);
    } finally {
      lock.close();
    }
  }
}
