package hearsay.cli;

import hearsay.HearsayException;
import hearsay.evaluate.BratScore;
import hearsay.evaluate.GoldScore;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay evaluate}: measures findings against gold. */
@Command(
    name = "evaluate",
    description = {
      "Measures what Hearsay finds against what people found.",
      "Prints precision, recall and F1; of whole annotations also what was missed and what was"
          + " found in vain."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay evaluate --brat dev/ann --text dev/text",
      "  hearsay evaluate --gold gold/ --text articles/"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;
  private Pipeline pipeline;

  @ArgGroup(multiplicity = "1")
  Gold gold;

  @Option(
      names = "--text",
      paramLabel = "DIR",
      required = true,
      description = "Folder with the articles that the gold is about.")
  Path texts;

  @Mixin Parses parses;

  @Mixin ActorsOption actors;

  /** One of the two forms that gold comes in. */
  static final class Gold {
    @Option(
        names = "--brat",
        paramLabel = "DIR",
        description = "Attributions in brat's format, NAME.ann for NAME.txt.")
    @Nullable Path brat;

    @Option(
        names = "--gold",
        paramLabel = "DIR",
        description = "Whole annotations, one JSON file an article.")
    @Nullable Path whole;
  }

  EvaluateCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    pipeline = actors.into(pipeline);
    return gold.brat != null ? attributions(gold.brat) : whole(gold.whole);
  }

  private int attributions(Path folder) {
    BratScore score = new BratScore();
    Function<Path, Path> text = file -> texts.resolve(Stems.of(file) + ".txt");
    int code =
        each(
            Input.files(folder, ".ann"),
            text,
            (file, reading) ->
                score.add(
                    Input.text(text.apply(file)),
                    Input.text(file),
                    reading.attributions(),
                    reading.annotated().article().textStart().orElse(0)));
    streams.out().print(score.report());
    return code;
  }

  private int whole(@Nullable Path folder) {
    if (folder == null) {
      throw new IllegalStateException("neither --brat nor --gold");
    }
    GoldScore score = new GoldScore();
    int code =
        each(
            Input.files(folder, ".json"),
            file -> texts.resolve(document(file)),
            (file, reading) -> score.add(Input.text(file), reading.dossier()));
    streams.out().print(score.report());
    return code;
  }

  private static String document(Path gold) {
    try {
      return GoldScore.document(Input.text(gold));
    } catch (HearsayException e) {
      throw HearsayException.of("%s: %s".formatted(gold, e.getMessage()), e.remedy(), e);
    }
  }

  /** Reads the article of each gold file and hands over what was found. */
  private int each(List<Path> golds, Function<Path, Path> text, BiConsumer<Path, Reading> sink) {
    if (parses.isEmpty()) {
      pipeline.warmUp();
    }
    try (Progress progress = Progress.over("Evaluating", golds.size(), streams)) {
      pipeline.<Path, Reading>each(
          golds::forEach,
          file -> understood(text.apply(file)),
          outcome -> progress.take(outcome, sink));
      return progress.exitCode();
    }
  }

  private Reading understood(Path file) {
    return pipeline.understand(parses.of(pipeline, file));
  }
}
