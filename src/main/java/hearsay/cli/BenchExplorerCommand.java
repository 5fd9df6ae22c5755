package hearsay.cli;

import hearsay.explore.Explorer;
import hearsay.explore.Filter;
import hearsay.explore.Network;
import hearsay.explore.Page;
import hearsay.store.Sparql;
import hearsay.store.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay bench-explorer}: measures how fast the explorer is on a store. */
@Command(
    name = "bench-explorer",
    description = {
      "Measures how long the explorer takes to read the store, how much memory it keeps, and how",
      "long its views take for a filter when everything is warm, and the query that gives the same."
    },
    footerHeading = "%nExample:%n",
    footer = "  hearsay bench-explorer source=China stance=denies")
final class BenchExplorerCommand implements Callable<Integer> {
  private static final Page FIRST = new Page(0, 20, Page.Sort.DATE);
  private static final int ACTORS = 80;

  private final Streams streams;

  @Mixin StoreOption store;
  @Mixin TimesOption times;

  @Parameters(
      paramLabel = "FILTER",
      arity = "0..*",
      description = "Filters, as addresses have them. Default: some.")
  List<String> filters = List.of("", "kind=text", "stance=denies", "q=trade");

  BenchExplorerCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      long before = usedHeap();
      Explorer explorer = new Explorer(opened);
      long start = System.nanoTime();
      int claims = explorer.claims(Filter.ALL).size();
      double read = seconds(start);
      print("claims", "%,d", claims);
      print("read", "%.1f s", read);
      print("memory", "%,.0f bytes a claim", (double) (usedHeap() - before) / Math.max(1, claims));
      start = System.nanoTime();
      explorer.refresh();
      print("counted", "%.1f s", seconds(start));
      filters.forEach(filter -> views(opened, explorer, Filter.parse(filter)));
      time("completion of 'un'", () -> explorer.complete("un", 10));
    }
    return ExitCode.OK;
  }

  private void views(Store asked, Explorer explorer, Filter filter) {
    String name = filter.values().isEmpty() ? "all" : filter.toQueryString();
    int claims = explorer.view(filter, FIRST).total();
    streams.out().printf(Locale.ROOT, "%n%s: %,d claims%n", name, claims);
    time("claims", () -> explorer.view(filter, FIRST));
    time("graph", () -> Network.of(explorer.claims(filter), filter).heaviest(ACTORS));
    time("time line", () -> explorer.timeline(filter));
    query(asked, Sparql.parse(explorer.sparql(filter), name));
  }

  private void query(Store asked, Query query) {
    long start = System.nanoTime();
    long rows = asked.select(query, Iter::count);
    streams
        .out()
        .printf(Locale.ROOT, "%-20s %,d rows in %.2f s%n", "as SPARQL", rows, seconds(start));
  }

  private void time(String what, Runnable view) {
    double[] took = new double[times.times()];
    view.run();
    for (int time = 0; time < took.length; time++) {
      long start = System.nanoTime();
      view.run();
      took[time] = 1000 * seconds(start);
    }
    Arrays.sort(took);
    streams
        .out()
        .printf(
            Locale.ROOT,
            "%-20s p50 %,8.1f ms, p95 %,8.1f ms%n",
            what,
            took[(took.length - 1) / 2],
            took[(int) Math.ceil(took.length * 0.95) - 1]);
    streams.out().flush();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private void print(String name, String format, Object value) {
    streams.out().printf(Locale.ROOT, "%-20s " + format + "%n", name, value);
    streams.out().flush();
  }
}
