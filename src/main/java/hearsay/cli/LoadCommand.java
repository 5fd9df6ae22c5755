package hearsay.cli;

import hearsay.pipeline.Loader;
import hearsay.pipeline.Pipeline;
import hearsay.store.Change;
import hearsay.store.Store;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
      "  hearsay load report.txt --outlet Reuters --published 2024-10-23"
    })
final class LoadCommand implements Callable<Integer> {
  private final Streams streams;
  private final Pipeline pipeline;

  @Mixin StoreOption store;
  @Mixin ArticleOptions articles;

  LoadCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    List<Path> files = articles.files();
    pipeline.warmUp();
    try (Store opened = store.openOrCreate()) {
      Map<Change, Integer> changes = new EnumMap<>(Change.class);
      Progress progress = load(files, opened, changes);
      streams.out().println(summary(changes, progress.failed()));
      return progress.exitCode();
    }
  }

  private Progress load(List<Path> files, Store opened, Map<Change, Integer> changes) {
    try (Progress progress = Progress.over("Loading", files.size(), streams)) {
      new Loader(pipeline, opened)
          .load(
              files,
              articles.options(),
              outcome ->
                  progress.take(
                      outcome, (file, loaded) -> changes.merge(loaded.change(), 1, Integer::sum)));
      return progress;
    }
  }

  private static String summary(Map<Change, Integer> changes, int failed) {
    return "%d new, %d unchanged, %d replaced, %d failed"
        .formatted(
            changes.getOrDefault(Change.NEW, 0),
            changes.getOrDefault(Change.UNCHANGED, 0),
            changes.getOrDefault(Change.REPLACED, 0),
            failed);
  }
}
