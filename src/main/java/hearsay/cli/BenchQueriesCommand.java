package hearsay.cli;

import hearsay.store.QueryBench;
import hearsay.store.QueryBench.Timing;
import hearsay.store.SavedQuery;
import hearsay.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay bench-queries}: measures how long the saved queries take. */
@Command(
    name = "bench-queries",
    description = {
      "Measures how long every saved query takes on the store: with nothing but what it needs, and",
      "with each of its parameters: filled with whom and what the store tells most of, and with",
      "one of many. An answer of thousands of rows is marked with *, and asked three times at most."
    },
    footerHeading = "%nExample:%n",
    footer = "  hearsay bench-queries --times 20")
final class BenchQueriesCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;
  @Mixin TimesOption times;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Only saved queries of these names. Default: all.")
  List<String> names = List.of();

  BenchQueriesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      print("query", "rows", "first ms", "p50 ms", "p95 ms");
      List<Timing> timings =
          new QueryBench(opened, times.times()).each(queries(), timing -> print(timing));
      streams.out().println();
      print("The slowest", timings.stream().filter(timing -> !timing.isLong()));
      print(
          "The slowest with thousands of rows", timings.stream().filter(timing -> timing.isLong()));
    }
    return ExitCode.OK;
  }

  private List<SavedQuery> queries() {
    return names.isEmpty() ? SavedQuery.all() : names.stream().map(SavedQuery::named).toList();
  }

  private void print(Timing timing) {
    print(
        timing.question(),
        (timing.isLong() ? "*" : "") + "%,d".formatted(timing.rows()),
        milliseconds(timing.first()),
        milliseconds(timing.p50()),
        milliseconds(timing.p95()));
    streams.out().flush();
  }

  private static String milliseconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%,.1f", nanoseconds / 1e6);
  }

  private void print(String title, Stream<Timing> timings) {
    timings
        .max(Comparator.comparingLong(Timing::p95))
        .ifPresent(
            timing -> {
              streams.out().printf("%s:%n", title);
              print(timing);
            });
  }

  private void print(String question, String rows, String first, String p50, String p95) {
    streams.out().printf("%-52s %9s %10s %10s %10s%n", question, rows, first, p50, p95);
  }
}
