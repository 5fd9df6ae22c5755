package hearsay.cli;

import hearsay.Examples;
import hearsay.annotate.Conllu;
import hearsay.pipeline.Pipeline;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Hearsay with the parses of the examples in place of the language model: it loads copies of them,
 * whatever their ids, at once.
 */
public final class ParsedHearsay {
  private ParsedHearsay() {}

  /** Runs the command that the arguments name. */
  public static void main(String[] args) {
    System.exit(run(Streams.ofProcess(), args));
  }

  /** Runs a command within this process; gives its exit code. */
  public static int run(Streams streams, String... args) {
    return Cli.run(streams, pipeline(), args);
  }

  private static Pipeline pipeline() {
    Map<String, String> parses =
        Examples.all().stream()
            .collect(
                Collectors.toMap(
                    parsed -> parsed.article().text(), Conllu::write, (a, b) -> a, TreeMap::new));
    return Pipeline.standard(
        () -> article -> Conllu.read(article, String.valueOf(parses.get(article.text()))));
  }
}
