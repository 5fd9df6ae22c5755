package hearsay.cli;

import hearsay.HearsayException;
import hearsay.corenlp.FullCoreNlp;
import hearsay.pipeline.Loader;
import hearsay.pipeline.Outcome;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import hearsay.read.Unread;
import hearsay.store.Store;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay bench}: measures how fast articles are loaded. */
@Command(
    name = "bench",
    description = {
      "Measures how fast articles are loaded.",
      "Loads once from a cold start, then over and over, when everything is warm. Nothing is",
      "stored."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  hearsay bench examples/", "  hearsay bench examples/ --corenlp"})
final class BenchCommand implements Callable<Integer> {
  private final Streams streams;
  private Pipeline pipeline;
  private int count;
  private long words;
  private double stored;

  @Mixin ArticleOptions articles;
  @Mixin ActorsOption actors;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "20",
      description = "How long to read when warm. Default: ${DEFAULT-VALUE}.")
  int seconds;

  @Option(
      names = "--corenlp",
      description = {
        "Measures CoreNLP's own full pipeline too, as it comes, on the same articles: tokenize,"
            + " pos, lemma, ner, depparse, coref, quote; only dates are left out, which makes it"
            + " faster. It is slow: take a few dozen articles."
      })
  boolean corenlp;

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
    pipeline = actors.into(pipeline);
    load();
    print("articles", "%,d", count);
    print("words", "%,d", words);
    print("cold start", "%.1f s from the start of Java to all of them stored", stored);
    read(seconds / 2.0, this::words);
    Passes warm = read(seconds, this::words);
    print("warm", "%,.0f words a second", warm.wordsASecond());
    print("heap at most", "%,d MB", peakHeap() >> 20);
    print("cores", "%d", Runtime.getRuntime().availableProcessors());
    if (corenlp) {
      compare(warm);
    }
    return ExitCode.OK;
  }

  private void compare(Passes ours) {
    FullCoreNlp peer = new FullCoreNlp();
    ToIntFunction<Unread> work = unread -> peer.annotate(unread.read());
    read(0, work);
    Passes theirs = read(seconds, work);
    print("CoreNLP", "%,.0f words a second, warm, its full pipeline", theirs.wordsASecond());
    print("times as fast", "%.1f", theirs.secondsEach() / ours.secondsEach());
  }

  private void load() {
    pipeline.warmUp();
    try (Store store = Store.inMemory()) {
      new Loader(pipeline, store)
          .load(
              articles.intake(streams),
              outcome -> {
                count++;
                words += done(outcome).words();
              });
      stored = sinceStart();
    }
  }

  /** How often the articles were read, how many words that was, and how long it took. */
  private record Passes(int count, long words, double seconds) {
    double wordsASecond() {
      return words / seconds;
    }

    double secondsEach() {
      return seconds / count;
    }
  }

  /** Reads the articles over and over for at least so long, and at least once. */
  private Passes read(double atLeast, ToIntFunction<Unread> work) {
    Instant start = Instant.now();
    long[] read = {0};
    int passes = 0;
    do {
      pipeline.<Unread, Integer>each(
          articles.intake(streams)::each, work::applyAsInt, outcome -> read[0] += done(outcome));
      passes++;
    } while (secondsSince(start) < atLeast);
    return new Passes(passes, read[0], secondsSince(start));
  }

  /** Does all that loading does except for storing; gives how many words were read. */
  private int words(Unread unread) {
    Reading reading = pipeline.understand(unread.read());
    pipeline.graph(reading);
    return reading.words();
  }

  private static <T> T done(Outcome<Unread, T> outcome) {
    return switch (outcome) {
      case Outcome.Done<Unread, T> done -> done.result();
      case Outcome.Failed<Unread, T> failed -> throw failed.problem();
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
