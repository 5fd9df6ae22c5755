package hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much room files take on disk.
 *
 * <p>The files of the triples are padded with zeros, which take no room; their length says nothing.
 */
final class DiskSpace {
  private static final int BLOCK = 64 * 1024;
  private static final byte[] ZEROS = new byte[BLOCK];

  private DiskSpace() {}

  /** The bytes of all files in {@code folder} and below, without the zeros at their ends. */
  static long of(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files = paths.filter(Files::isRegularFile).toList();
      long bytes = 0;
      for (Path file : files) {
        bytes += used(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a file, without the zeros at its end. */
  static long used(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      long end = channel.size();
      while (end > 0) {
        long start = Math.max(0, end - BLOCK);
        block.clear().limit((int) (end - start));
        channel.read(block, start);
        int used = withoutZeros(block.array(), block.position());
        if (used > 0) {
          return start + used;
        }
        end = start;
      }
      return 0;
    }
  }

  private static int withoutZeros(byte[] bytes, int length) {
    int end = Arrays.equals(bytes, 0, length, ZEROS, 0, length) ? 0 : length;
    while (end > 0 && bytes[end - 1] == 0) {
      end--;
    }
    return end;
  }
}
