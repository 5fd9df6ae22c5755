package hearsay.cli;

import hearsay.HearsayException;
import hearsay.link.Copies;
import hearsay.link.CopyScore;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.read.Intake;
import hearsay.read.Unread;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay copies}: lists which articles are copies of which, without a store. */
@Command(
    name = "copies",
    description = {
      "Lists which of the articles are copies of which others, and how much is the same:",
      "copy, original and share, a line each. With --gold, measures it instead."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay copies articles/",
      "  hearsay copies reuters21578/ --gold reuters-copies.tsv"
    })
final class CopiesCommand implements Callable<Integer> {
  private final Streams streams;
  private final Pipeline pipeline;

  @Mixin ArticleOptions articles;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Pairs that a person looked at: name, name, and yes or no, parted by tabs.")
  @Nullable Path gold;

  CopiesCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Copies copies = new Copies();
    Intake intake = articles.intake(streams);
    try (Progress progress =
        Progress.through("Reading", intake, articles.failures(streams), streams)) {
      pipeline.<Unread, Article>each(
          intake::each,
          Unread::read,
          outcome ->
              progress.take(
                  outcome,
                  (unread, article) ->
                      copies.add(article.id(), article.published(), article.text())));
      report(copies.all());
      return progress.exitCode();
    }
  }

  private void report(List<Copies.Copy> found) {
    if (gold == null) {
      found.forEach(
          copy ->
              streams
                  .out()
                  .printf(
                      Locale.ROOT,
                      "%s\t%s\t%.2f%n",
                      copy.article(),
                      copy.original(),
                      copy.share()));
      return;
    }
    try {
      streams.out().print(CopyScore.of(found, Input.text(gold).lines().toList()));
    } catch (IllegalArgumentException e) {
      throw HearsayException.of(
          "%s: %s".formatted(gold, e.getMessage()), "Write name, name, and yes or no.", e);
    }
  }
}
