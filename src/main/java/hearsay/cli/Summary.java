package hearsay.cli;

import hearsay.pipeline.Loader;
import hearsay.pipeline.Loader.Loaded;
import hearsay.read.Intake;
import hearsay.read.Unread;
import hearsay.store.Change;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What a load has done.
 *
 * @param skipped how many of the unchanged were known to be so without being analysed again
 * @param exitCode 0 if every article is in the store
 */
record Summary(Map<Change, Integer> changes, int skipped, int failed, int exitCode) {
  Summary {
    changes = Map.copyOf(changes);
  }

  /** Loads the articles and tells how far it has come; {@code log} is told of each. */
  static Summary ofLoading(
      Intake articles,
      Loader loader,
      Failures failures,
      BiConsumer<Unread, Loaded> log,
      Streams streams) {
    Map<Change, Integer> changes = new EnumMap<>(Change.class);
    int[] skipped = {0};
    Damage damage = new Damage(streams);
    int before = failures.count();
    try (Progress progress = Progress.through("Loading", articles, failures, streams)) {
      BiConsumer<Unread, Loaded> counting =
          (input, loaded) -> {
            changes.merge(loaded.change(), 1, Integer::sum);
            skipped[0] += loaded.skipped() ? 1 : 0;
            damage.take(input, loaded.repairs());
          };
      loader.load(articles, outcome -> progress.take(outcome, counting.andThen(log)));
      damage.tell();
      return new Summary(changes, skipped[0], progress.failed() - before, progress.exitCode());
    }
  }

  @Override
  public String toString() {
    return "%d new, %d unchanged%s, %d replaced, %d failed"
        .formatted(
            changes.getOrDefault(Change.NEW, 0),
            changes.getOrDefault(Change.UNCHANGED, 0),
            skipped == 0 ? "" : " (%d skipped)".formatted(skipped),
            changes.getOrDefault(Change.REPLACED, 0),
            failed);
  }
}
