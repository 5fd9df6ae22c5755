package hearsay.cli;

import hearsay.annotate.Conllu;
import hearsay.model.AnnotatedArticle;
import hearsay.pipeline.Pipeline;
import hearsay.read.Intake;
import hearsay.read.Unread;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin FolderOption output;

  AnnotateCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Intake intake = articles.intake(streams);
    Path folder = output.made();
    Stems stems = new Stems();
    try (Failures failures = articles.failures(streams);
        Progress progress = Progress.through("Annotating", intake, failures, streams)) {
      pipeline.<Unread, AnnotatedArticle>each(
          intake::each,
          unread -> pipeline.annotate(unread.read()),
          outcome ->
              progress.take(
                  outcome,
                  (unread, article) ->
                      Output.write(
                          folder.resolve(stems.of(unread, article.article()) + ".conllu"),
                          Conllu.write(article))));
      return progress.exitCode();
    }
  }
}
