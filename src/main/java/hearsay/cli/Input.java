package hearsay.cli;

import hearsay.HearsayException;
import hearsay.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens what commands read, in words that help when it cannot be read. */
final class Input {
  private Input() {}

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /**
   * How many code points the first {@code length} UTF-16 units of a text are; nothing if the file
   * is not in UTF-8, so that others count other characters in it.
   */
  static Optional<Integer> points(Path file, int length) {
    try {
      String text = Files.readString(file);
      return Optional.of(text.codePointCount(0, Math.min(length, text.length())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The files in {@code folder} whose names end so, sorted; at least one. */
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      if (files.isEmpty()) {
        throw HearsayException.of(
            "There is no *%s in %s.".formatted(ending, folder), "Check the folder's name.");
      }
      return files;
    } catch (IOException e) {
      throw cannot(folder, e);
    }
  }

  /** What to say when something cannot be read. */
  static HearsayException cannot(Path place, IOException e) {
    return HearsayException.of(
        "%s cannot be read (%s).".formatted(place, Reason.of(e)),
        "Check the name, and that you may read it as UTF-8 text.",
        e);
  }
}
