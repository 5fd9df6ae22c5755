package hearsay.cli;

import hearsay.store.Batch;
import hearsay.store.Store;
import hearsay.store.StoreBench;
import hearsay.store.StoreBench.Growth;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay bench-store}: measures how a store grows. */
@Command(
    name = "bench-store",
    description = {
      "Measures how a store grows: puts the articles of a dump into it as load does, tells its size",
      "on the way, and compacts it at the end. Analyses nothing, and links nothing."
    },
    footerHeading = "%nExample:%n",
    footer = "  hearsay bench-store backup.nq.gz --db trial --transaction 100000")
final class BenchStoreCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  @Parameters(paramLabel = "FILE", description = "A dump that hearsay dump wrote.")
  Path file;

  @Option(
      names = "--transaction",
      paramLabel = "N",
      description = "How many triples to write at once. Default: as many as load does.")
  int transaction = Batch.TRIPLES_A_TRANSACTION;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles to put. Default: all.")
  long most = Long.MAX_VALUE;

  BenchStoreCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.openOrCreate();
        InputStream dump = Files.newInputStream(file)) {
      streams
          .out()
          .printf(
              "%10s %12s %10s %10s %10s%n", "articles", "triples", "MB", "bytes/triple", "seconds");
      long empty = opened.bytes();
      StoreBench.fill(opened, dump, transaction, most, growth -> print(growth, empty));
      long start = System.nanoTime();
      opened.compact();
      streams
          .out()
          .printf(
              Locale.ROOT,
              "compacted to %,d MB in %.1f s; heap at most %,d MB%n",
              opened.bytes() >> 20,
              (System.nanoTime() - start) / 1e9,
              peakHeap() >> 20);
    } catch (IOException e) {
      throw Input.cannot(file, e);
    }
    return ExitCode.OK;
  }

  private void print(Growth growth, long empty) {
    streams
        .out()
        .printf(
            Locale.ROOT,
            "%,10d %,12d %,10d %,12d %,10.1f%n",
            growth.articles(),
            growth.quads(),
            growth.bytes() >> 20,
            (growth.bytes() - empty) / Math.max(1, growth.quads()),
            growth.seconds());
    streams.out().flush();
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
