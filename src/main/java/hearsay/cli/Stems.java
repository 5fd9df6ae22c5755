package hearsay.cli;

import hearsay.HearsayException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names for files that stand beside other files: {@code report.conllu} for {@code report.txt}. */
final class Stems {
  private Stems() {}

  /** The name of a file without its ending. */
  static String of(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Refuses files that would be written over one another. */
  static void requireDistinct(List<Path> files) {
    Map<String, Path> seen = new HashMap<>();
    for (Path file : files) {
      Path other = seen.put(of(file), file);
      if (other != null) {
        throw HearsayException.of(
            "%s and %s would be written to the same name.".formatted(other, file),
            "Write them to different folders, one command each.");
      }
    }
  }
}
