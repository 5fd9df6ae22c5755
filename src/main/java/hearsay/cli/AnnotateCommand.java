package hearsay.cli;

import hearsay.annotate.Conllu;
import hearsay.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay annotate}: writes the grammar that the rules read. */
@Command(
    name = "annotate",
    description = {
      "Writes the grammar of articles as CoNLL-U.",
      "Each NAME.txt gets a NAME.conllu. This is what the rules read; tests of rules are written from it."
    },
    footerHeading = "%nExample:%n",
    footer = "  hearsay annotate articles/ -o parses/")
final class AnnotateCommand implements Callable<Integer> {
  private final Streams streams;
  private final Pipeline pipeline;

  @Mixin ArticleOptions articles;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Folder to write to, made if it is missing.")
  Path folder;

  AnnotateCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    List<Path> files = articles.files();
    Stems.requireDistinct(files);
    Output.folder(folder);
    try (Progress progress = Progress.over("Annotating", files.size(), streams)) {
      pipeline.each(
          files,
          file -> Conllu.write(pipeline.annotate(pipeline.read(file, articles.options()))),
          outcome ->
              progress.take(
                  outcome,
                  (file, conllu) ->
                      Output.write(folder.resolve(Stems.of(file) + ".conllu"), conllu)));
      return progress.exitCode();
    }
  }
}
