package hearsay.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The check sums of a store's files, kept beside them while nobody changes the store: whether a
 * disk or a hand has damaged a file that Hearsay left whole.
 *
 * <p>They are written when the store is closed and deleted before it is changed. Where there are
 * none, because the program was killed, nothing is known.
 */
final class Sums {
  static final String NAME = "checksums";
  private static final int BLOCK = 1 << 20;
  private static final long SMALL = 256L << 20;
  private static final List<String> CHANGING = List.of("journal.jrnl", "tdb.lock", "write.lock");

  private final Path folder;
  private final Path file;

  /** Those of the store in {@code folder}, in its file {@code checksums}. */
  Sums(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(NAME);
  }

  /** Says that the files may change from now on. */
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  boolean areKnown() {
    return Files.exists(file);
  }

  /** Notes how the files are now. */
  void write() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Path> each : files().entrySet()) {
      long bytes = DiskSpace.used(each.getValue());
      lines.append(line(each.getKey(), bytes, sum(each.getValue(), bytes)));
    }
    Folders.write(file, lines.toString());
  }

  private static String line(String name, long bytes, long sum) {
    return "%d %08x %s\n".formatted(bytes, sum, name);
  }

  /**
   * The files that are not as they were left, the check sums' own file among them; none if nothing
   * is known.
   *
   * @param thorough whether to read a large store too, not only look at how long its files are
   */
  List<Path> damaged(boolean thorough) throws IOException {
    List<Path> damaged = new ArrayList<>();
    if (!areKnown()) {
      return damaged;
    }
    List<Optional<Kept>> kept = Files.readAllLines(file).stream().map(Kept::parse).toList();
    boolean read =
        thorough || kept.stream().flatMap(Optional::stream).mapToLong(Kept::bytes).sum() < SMALL;
    for (Optional<Kept> each : kept) {
      if (each.isEmpty()) {
        damaged.add(file);
      } else if (!isWhole(each.get(), read)) {
        damaged.add(folder.resolve(each.get().name));
      }
    }
    return damaged;
  }

  private boolean isWhole(Kept kept, boolean read) throws IOException {
    Path path = folder.resolve(kept.name);
    return Files.isRegularFile(path)
        && Files.size(path) >= kept.bytes
        && (!read || sum(path, kept.bytes) == kept.sum);
  }

  /** The files that hold something, by their names within the folder. */
  private Map<String, Path> files() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (String part : List.of("tdb", "text")) {
      try (Stream<Path> paths = Files.walk(folder.resolve(part))) {
        paths
            .filter(Files::isRegularFile)
            .filter(path -> !CHANGING.contains(String.valueOf(path.getFileName())))
            .forEach(path -> files.put(folder.relativize(path).toString(), path));
      }
    }
    return files;
  }

  /** The sum of a file's first bytes. */
  private static long sum(Path path, long bytes) throws IOException {
    CRC32C sum = new CRC32C();
    ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
    long left = bytes;
    try (FileChannel channel = FileChannel.open(path)) {
      while (left > 0 && channel.read(block.clear().limit((int) Math.min(BLOCK, left))) > 0) {
        left -= block.position();
        sum.update(block.flip());
      }
    }
    return sum.getValue();
  }

  /** A line of the file. */
  private record Kept(long bytes, long sum, String name) {
    static Optional<Kept> parse(String line) {
      String[] parts = line.split(" ", 3);
      try {
        return parts.length < 3
            ? Optional.empty()
            : Optional.of(
                new Kept(Long.parseLong(parts[0]), Long.parseLong(parts[1], 16), parts[2]));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
  }
}
