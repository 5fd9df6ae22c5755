package hearsay.cli;

import hearsay.HearsayException;
import hearsay.export.ArticleWriter;
import hearsay.export.BratWriter;
import hearsay.export.Format;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import hearsay.read.Intake;
import hearsay.read.Unread;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay extract}: prints what articles tell, without a store. */
@Command(
    name = "extract",
    description = "Prints what articles tell, without a store.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay extract report.txt",
      "  hearsay extract articles/ --format jsonl > findings.jsonl",
      "  hearsay extract articles/ --format brat -o annotations/"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Streams streams;
  private Pipeline pipeline;

  @Mixin ArticleOptions articles;
  @Mixin ActorsOption actors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "ttl",
      completionCandidates = ExtractFormats.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "File to write to, else standard output; for brat the folder, which is needed.")
  @Nullable Path output;

  ExtractCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Intake intake = articles.intake(streams);
    pipeline = actors.into(pipeline);
    pipeline.warmUp();
    try (Failures failures = articles.failures(streams);
        Progress progress = Progress.through("Extracting", intake, failures, streams)) {
      if (format.equals(ExtractFormats.BRAT)) {
        brat(intake, progress);
      } else {
        Format chosen = Format.of(format);
        Output.write(output, streams, out -> graphs(intake, chosen, out, progress));
      }
      return progress.exitCode();
    }
  }

  private void graphs(Intake intake, Format chosen, OutputStream out, Progress progress) {
    try (ArticleWriter writer = chosen.writer(out)) {
      each(
          intake,
          progress,
          (unread, reading) ->
              writer.write(reading.dossier().article().iri(), pipeline.graph(reading)));
    }
  }

  private void brat(Intake intake, Progress progress) {
    if (output == null) {
      throw HearsayException.of(
          "brat annotations are one file an article, and no folder was named.", "Add -o FOLDER.");
    }
    Path folder = Output.folder(output);
    Stems stems = new Stems();
    each(
        intake,
        progress,
        (unread, reading) ->
            brat(folder.resolve(stems.of(unread, article(reading))), unread, reading));
  }

  private static Article article(Reading reading) {
    return reading.annotated().article();
  }

  /**
   * Writes annotations and, where their offsets do not count in a file as it was given, the text.
   */
  private static void brat(Path name, Unread unread, Reading reading) {
    Optional<Integer> before =
        unread
            .file()
            .flatMap(file -> article(reading).textStart().flatMap(at -> Input.points(file, at)));
    Output.write(
        Path.of(name + ".ann"),
        BratWriter.write(article(reading), reading.attributions(), before.orElse(0)));
    if (before.isEmpty()) {
      Path text = Path.of(name + ".txt");
      if (unread.file().filter(file -> isSame(file, text)).isPresent()) {
        throw HearsayException.of(
            "%s is not in UTF-8, as brat wants it, and its text in UTF-8 would replace it."
                .formatted(text),
            "Give another folder: -o FOLDER.");
      }
      Output.write(text, reading.annotated().text());
    }
  }

  private static boolean isSame(Path file, Path other) {
    return file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private void each(Intake intake, Progress progress, BiConsumer<Unread, Reading> sink) {
    pipeline.<Unread, Reading>each(
        intake::each,
        unread -> pipeline.understand(unread.read()),
        outcome -> progress.take(outcome, sink));
  }
}
