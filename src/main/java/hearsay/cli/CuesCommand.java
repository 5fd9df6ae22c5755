package hearsay.cli;

import hearsay.evaluate.BratGold;
import hearsay.extract.attribution.CueLearner;
import hearsay.model.AnnotatedArticle;
import hearsay.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay cues}: learns the tables that weigh cues. */
@Command(
    name = "cues",
    hidden = true,
    description =
        "Learns cue-weights.tsv and cue-conditions.tsv from articles that people annotated.")
final class CuesCommand implements Callable<Integer> {
  private final Streams streams;
  private final Pipeline pipeline;

  @Parameters(index = "0", paramLabel = "TEXT_DIR", description = "Folder with NAME.txt.")
  Path texts;

  @Parameters(
      index = "1",
      paramLabel = "GOLD_DIR",
      description = "Folder with NAME.ann: the attributions in brat's format.")
  Path golds;

  @Option(
      names = "--parses",
      paramLabel = "DIR",
      description = "Takes the grammar from what hearsay annotate wrote there, which is faster.")
  @Nullable Path parses;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Folder to write to, made if it is missing.")
  Path output;

  CuesCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    List<Path> files = Input.files(golds, ".ann");
    Output.folder(output);
    CueLearner learner = new CueLearner();
    try (Progress progress = Progress.over("Learning", files.size(), streams)) {
      pipeline.<Path, AnnotatedArticle>each(
          files::forEach,
          gold -> Parses.of(pipeline, text(gold), parses),
          outcome -> progress.take(outcome, (gold, article) -> add(learner, gold, article)));
      CueLearner.Tables tables = learner.learn();
      Output.write(output.resolve("cue-weights.tsv"), tables.weights());
      Output.write(output.resolve("cue-conditions.tsv"), tables.conditions());
      return progress.exitCode();
    }
  }

  private Path text(Path gold) {
    return texts.resolve(Stems.of(gold) + ".txt");
  }

  private void add(CueLearner learner, Path gold, AnnotatedArticle article) {
    int start = article.article().textStart().orElse(0);
    learner.add(article, BratGold.read(Input.text(gold), Input.text(text(gold)), start));
  }
}
