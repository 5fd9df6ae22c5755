package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A copy of a store that cannot be written, among the temporary files: TDB2 and Lucene open no file
 * that they could not write to.
 */
final class ReadingCopy {
  private static final long SPARE = 16L << 20;

  private ReadingCopy() {}

  /** Whether something in the store cannot be written by this user. */
  static boolean isNeeded(Path store) {
    try (Stream<Path> files = Files.walk(store)) {
      return !files.allMatch(Files::isWritable);
    } catch (IOException | UncheckedIOException e) {
      throw HearsayException.of(
          "The store at %s cannot be read.".formatted(store), "Check who may read its files.", e);
    }
  }

  /** Copies the files of the triples and of the text index; gives the folder that has them. */
  static Path of(Path store) throws IOException {
    Path copy = Files.createTempDirectory("hearsay-copy");
    long bytes = DiskSpace.of(store);
    if (Files.getFileStore(copy).getUsableSpace() < bytes + SPARE) {
      Files.delete(copy);
      throw noRoom(store, copy, bytes);
    }
    for (String part : List.of("tdb", "text")) {
      copy(store, store.resolve(part), copy);
    }
    return copy;
  }

  private static void copy(Path store, Path part, Path copy) throws IOException {
    if (!Files.isDirectory(part)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> all = Files.walk(part)) {
      paths = all.sorted().toList();
    }
    for (Path path : paths) {
      Path to = copy.resolve(store.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(to);
      } else if (Files.isRegularFile(path)) {
        copyFile(path, to);
      }
    }
  }

  /** Copies what a file holds; the zeros at its end take no room. */
  private static void copyFile(Path from, Path to) throws IOException {
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

  private static HearsayException noRoom(Path store, Path copy, long bytes) {
    return HearsayException.of(
        String.format(
            Locale.ROOT,
            "The store at %s cannot be written, and a copy of its %,d MB, by which it could be"
                + " read, does not fit into %s.",
            store,
            bytes >> 20,
            copy.getParent()),
        "Let Hearsay write to the store, or name a folder with more room:"
            + " HEARSAY_OPTS=-Djava.io.tmpdir=DIR");
  }
}
