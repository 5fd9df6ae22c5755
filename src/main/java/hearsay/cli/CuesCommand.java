package hearsay.cli;

import hearsay.evaluate.BratGold;
import hearsay.extract.attribution.CueLearner;
import hearsay.model.AnnotatedArticle;
import hearsay.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin Parses parses;

  @Mixin FolderOption output;

  CuesCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    List<Path> files = Input.files(golds, ".ann");
    Path folder = output.made();
    CueLearner learner = new CueLearner();
    try (Progress progress = Progress.over("Learning", files.size(), streams)) {
      pipeline.<Path, AnnotatedArticle>each(
          files::forEach,
          gold -> parses.of(pipeline, text(gold)),
          outcome -> progress.take(outcome, (gold, article) -> add(learner, gold, article)));
      CueLearner.Tables tables = learner.learn();
      Output.write(folder.resolve("cue-weights.tsv"), tables.weights());
      Output.write(folder.resolve("cue-conditions.tsv"), tables.conditions());
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
