package hearsay.cli;

import hearsay.store.QueryBench;
import hearsay.store.QueryBench.Timing;
import hearsay.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay bench-queries}: measures how long the saved queries take. */
@Command(
    name = "bench-queries",
    description = {
      "Measures how long every saved query takes on the store: with nothing but what it needs, and",
      "with each of its parameters, filled with those whom the store tells most of."
    },
    footerHeading = "%nExample:%n",
    footer = "  hearsay bench-queries --times 20")
final class BenchQueriesCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "10",
      description = "How often to ask each. Default: ${DEFAULT-VALUE}.")
  int times;

  BenchQueriesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      print("query", "rows", "p50 ms", "p95 ms");
      List<Timing> timings =
          new QueryBench(opened, Math.max(1, times)).each(timing -> print(timing));
      streams.out().println();
      print(timings.stream().max(Comparator.comparingLong(Timing::p95)).orElseThrow());
    }
    return ExitCode.OK;
  }

  private void print(Timing timing) {
    print(
        timing.question(),
        "%,d".formatted(timing.rows()),
        milliseconds(timing.p50()),
        milliseconds(timing.p95()));
    streams.out().flush();
  }

  private static String milliseconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%,.1f", nanoseconds / 1e6);
  }

  private void print(String question, String rows, String p50, String p95) {
    streams.out().printf("%-52s %8s %10s %10s%n", question, rows, p50, p95);
  }
}
