package hearsay.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies stores that nobody has open, but not the room that files take beyond what they hold. */
final class StoreCopy {
  private StoreCopy() {}

  static void of(Path store, Path copy) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(store)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      ofFile(file, copy.resolve(store.relativize(file)));
    }
  }

  static void ofFile(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.createDirectories(to);
      return;
    }
    try (RandomAccessFile in = new RandomAccessFile(from.toFile(), "r");
        RandomAccessFile out = new RandomAccessFile(to.toFile(), "rw")) {
      byte[] used = new byte[(int) DiskSpace.used(from)];
      in.readFully(used);
      out.write(used);
      out.setLength(in.length());
    }
  }
}
