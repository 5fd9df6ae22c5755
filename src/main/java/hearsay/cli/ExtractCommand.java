package hearsay.cli;

import hearsay.HearsayException;
import hearsay.export.ArticleWriter;
import hearsay.export.BratWriter;
import hearsay.export.Format;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
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
    List<Path> files = articles.files();
    pipeline = actors.into(pipeline);
    pipeline.warmUp();
    try (Progress progress = Progress.over("Extracting", files.size(), streams)) {
      if (format.equals(ExtractFormats.BRAT)) {
        brat(files, progress);
      } else {
        Format chosen = Format.of(format);
        Output.write(output, streams, out -> graphs(files, chosen, out, progress));
      }
      return progress.exitCode();
    }
  }

  private void graphs(List<Path> files, Format chosen, OutputStream out, Progress progress) {
    try (ArticleWriter writer = chosen.writer(out)) {
      each(
          files,
          progress,
          (file, reading) ->
              writer.write(reading.dossier().article().iri(), pipeline.graph(reading)));
    }
  }

  private void brat(List<Path> files, Progress progress) {
    if (output == null) {
      throw HearsayException.of(
          "brat annotations are one file an article, and no folder was named.", "Add -o FOLDER.");
    }
    Stems.requireDistinct(files);
    Path folder = Output.folder(output);
    each(files, progress, (file, reading) -> brat(file, reading, folder));
  }

  private static void brat(Path file, Reading reading, Path folder) {
    Output.write(
        folder.resolve(Stems.of(file) + ".ann"),
        BratWriter.write(reading.annotated().article(), reading.attributions()));
    if (reading.annotated().article().textStart().isEmpty()) {
      Output.write(folder.resolve(Stems.of(file) + ".txt"), reading.annotated().text());
    }
  }

  private void each(List<Path> files, Progress progress, BiConsumer<Path, Reading> sink) {
    pipeline.each(
        files,
        file -> pipeline.understand(file, articles.options()),
        outcome -> progress.take(outcome, sink));
  }
}
