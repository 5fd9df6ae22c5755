package hearsay.cli;

import hearsay.HearsayException;
import hearsay.pipeline.Loader;
import hearsay.pipeline.Outcome;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import hearsay.store.Store;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay bench}: measures how fast articles are loaded. */
@Command(
    name = "bench",
    description = {
      "Measures how fast articles are loaded.",
      "Once from a cold start, then over and over, when everything is warm. Nothing is stored."
    },
    footerHeading = "%nExample:%n",
    footer = "  hearsay bench examples/")
final class BenchCommand implements Callable<Integer> {
  private final Streams streams;
  private Pipeline pipeline;

  @Mixin ArticleOptions articles;
  @Mixin ActorsOption actors;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "20",
      description = "How long to read when warm. Default: ${DEFAULT-VALUE}.")
  int seconds;

  BenchCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    if (seconds < 1) {
      throw HearsayException.of(
          "--seconds is %d, which is no time.".formatted(seconds), "Give 1 or more.");
    }
    List<Path> files = articles.files();
    pipeline = actors.into(pipeline);
    print("articles", "%,d", files.size());
    print("words", "%,d", load(files));
    print("cold start", "%.1f s from the start of Java to all of them stored", sinceStart());
    read(files, seconds / 2.0);
    print("warm", "%,.0f words a second", read(files, seconds));
    print("heap at most", "%,d MB", peakHeap() >> 20);
    print("cores", "%d", Runtime.getRuntime().availableProcessors());
    return ExitCode.OK;
  }

  private long load(List<Path> files) {
    long[] words = {0};
    pipeline.warmUp();
    try (Store store = Store.inMemory()) {
      new Loader(pipeline, store)
          .load(files, articles.options(), outcome -> words[0] += done(outcome).words());
    }
    return words[0];
  }

  /** Reads the files over and over for at least so long; gives words a second. */
  private double read(List<Path> files, double atLeast) {
    Instant start = Instant.now();
    long[] words = {0};
    while (secondsSince(start) < atLeast) {
      pipeline.each(files, this::words, outcome -> words[0] += done(outcome));
    }
    return words[0] / secondsSince(start);
  }

  /** Does all that loading does except for storing; gives how many words were read. */
  private int words(Path file) {
    Reading reading = pipeline.understand(file, articles.options());
    pipeline.graph(reading);
    return reading.words();
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> done.result();
      case Outcome.Failed<T> failed -> throw failed.problem();
    };
  }

  private static double sinceStart() {
    return secondsSince(Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
  }

  private static double secondsSince(Instant start) {
    return Duration.between(start, Instant.now()).toMillis() / 1000.0;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private void print(String name, String format, Object value) {
    streams.out().printf(Locale.ROOT, "%-14s " + format + "%n", name, value);
  }
}
