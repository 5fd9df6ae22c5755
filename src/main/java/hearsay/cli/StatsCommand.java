package hearsay.cli;

import hearsay.store.Store;
import hearsay.store.StoreStats;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code hearsay stats}: counts what the store holds. */
@Command(name = "stats", description = "Counts what the store holds.")
final class StatsCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  StatsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      StoreStats stats = opened.stats();
      print("articles", stats.articles());
      print("assertions", stats.assertions());
      print("states of mind", stats.states());
      print("shipments", stats.shipments());
      print("actors", stats.actors());
      print("triples", stats.quads());
      print("bytes on disk", stats.bytes());
    }
    return ExitCode.OK;
  }

  private void print(String name, long count) {
    streams.out().printf(Locale.ROOT, "%-14s %,15d%n", name, count);
  }
}
