package hearsay.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Good inputs to be spoilt: the examples, and one file or more of every other format.
 *
 * <p>To have another format tried, put a small file of it into {@code
 * src/test/resources/hearsay/fuzz}.
 */
final class Seeds {
  private static final List<Path> FOLDERS =
      List.of(Path.of("examples"), Path.of("src/test/resources/hearsay/fuzz"));

  /**
   * One of them.
   *
   * @param name what it is called, which tells its format as a file's name does
   */
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  record Seed(String name, byte[] bytes) {}

  private Seeds() {}

  /** All of them, in the order of their names. */
  static List<Seed> all() {
    return FOLDERS.stream().flatMap(Seeds::in).toList();
  }

  private static Stream<Seed> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Seeds::seed).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Seed seed(Path file) {
    try {
      return new Seed(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
