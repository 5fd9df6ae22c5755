package hearsay.gazetteer;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads files of the folder of sources. */
final class SourceFile {
  private SourceFile() {}

  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The folders inside a folder, by name. */
  static List<Path> folders(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static HearsayException unreadable(Path path, IOException e) {
    return HearsayException.of(
        "The gazetteer's source " + path + " cannot be read.",
        "Name the folder that holds the sources listed in NOTICE.",
        e);
  }
}
