package hearsay.cli;

import hearsay.pipeline.Loader;
import hearsay.pipeline.Pipeline;
import hearsay.read.ReadOptions;
import hearsay.store.Change;
import hearsay.store.Store;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a load has done.
 *
 * @param exitCode 0 if every article is in the store
 */
record Summary(Map<Change, Integer> changes, int failed, int exitCode) {
  Summary {
    changes = Map.copyOf(changes);
  }

  /** Loads {@code files} into {@code store} and tells how far it has come. */
  static Summary ofLoading(
      List<Path> files, ReadOptions options, Store store, Pipeline pipeline, Streams streams) {
    Map<Change, Integer> changes = new EnumMap<>(Change.class);
    try (Progress progress = Progress.over("Loading", files.size(), streams)) {
      new Loader(pipeline, store)
          .load(
              files,
              options,
              outcome ->
                  progress.take(
                      outcome, (file, loaded) -> changes.merge(loaded.change(), 1, Integer::sum)));
      return new Summary(changes, progress.failed(), progress.exitCode());
    }
  }

  @Override
  public String toString() {
    return "%d new, %d unchanged, %d replaced, %d failed"
        .formatted(
            changes.getOrDefault(Change.NEW, 0),
            changes.getOrDefault(Change.UNCHANGED, 0),
            changes.getOrDefault(Change.REPLACED, 0),
            failed);
  }
}
