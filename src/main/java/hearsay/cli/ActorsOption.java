package hearsay.cli;

import hearsay.HearsayException;
import hearsay.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The user's own actors, beside those that Hearsay knows. */
final class ActorsOption {
  @Option(
      names = "--actors",
      paramLabel = "FILE.ttl",
      description =
          "Actors of your own beside the built-in ones, as in examples/actors.ttl; may be given"
              + " several times.")
  List<Path> files = new ArrayList<>();

  /** The pipeline that knows them too. */
  Pipeline into(Pipeline pipeline) {
    Map<Path, Path> seen = new HashMap<>();
    for (Path file : files) {
      Path other = seen.put(file.getFileName(), file);
      if (other != null) {
        throw HearsayException.of(
            "%s and %s have the same name, by which the store keeps them.".formatted(other, file),
            "Give one of them another name.");
      }
    }
    return pipeline.knowing(files);
  }
}
