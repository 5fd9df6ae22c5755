package hearsay.cli;

import hearsay.pipeline.Pipeline;
import hearsay.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay load}: reads articles into the store. */
@Command(
    name = "load",
    description = {
      "Reads articles into the store.",
      "An article that is there already is left alone, or replaced if it tells something else."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay load articles/",
      "  hearsay load report.txt --outlet Reuters --published 2024-10-23",
      "  hearsay load articles/ --actors people-we-know.ttl"
    })
final class LoadCommand implements Callable<Integer> {
  private final Streams streams;
  private Pipeline pipeline;

  @Mixin StoreOption store;
  @Mixin ArticleOptions articles;
  @Mixin ActorsOption actors;

  LoadCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    List<Path> files = articles.files();
    pipeline = actors.into(pipeline);
    pipeline.warmUp();
    try (Store opened = store.openOrCreate()) {
      actors.files.forEach(opened::putActors);
      Summary summary = Summary.ofLoading(files, articles.options(), opened, pipeline, streams);
      streams.out().println(summary);
      return summary.exitCode();
    }
  }
}
