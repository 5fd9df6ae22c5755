package hearsay.cli;

import hearsay.HearsayException;
import hearsay.pipeline.Loader;
import hearsay.pipeline.Pipeline;
import hearsay.read.Arrivals;
import hearsay.read.Intake;
import hearsay.read.Unread;
import hearsay.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay load}: reads articles into the store. */
@Command(
    name = "load",
    description = {
      "Reads articles into the store.",
      "An article that is there already is left alone, or replaced if it tells something else. A"
          + " load that was broken off takes up where it stopped when it is started again."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay load articles/",
      "  hearsay load report.txt --outlet Reuters --published 2024-10-23",
      "  hearsay load dump.jsonl.gz --map text=story_text --errors failed.jsonl",
      "  hearsay load incoming/ --watch",
      "  hearsay load articles/ --actors people-we-know.ttl"
    })
final class LoadCommand implements Callable<Integer> {
  private final Streams streams;
  private Pipeline pipeline;

  @Mixin StoreOption store;
  @Mixin ArticleOptions articles;
  @Mixin ActorsOption actors;

  @Option(
      names = "--log",
      description =
          "Writes a line for each article to standard error, and one for what had to be mended of"
              + " its characters.")
  boolean log;

  @Option(
      names = "--anew",
      description = "Analyses articles again that this version has analysed before.")
  boolean anew;

  @Option(
      names = "--watch",
      description = "Goes on to load what arrives in the folders, until it is stopped.")
  boolean watch;

  private volatile @Nullable Intake current;

  LoadCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    return watch ? watch() : load(articles.intake(streams));
  }

  private int load(Intake intake) {
    return Halt.orderly(
        this::stop,
        () ->
            loading(
                (loader, failures) -> {
                  load(intake, loader, failures);
                  return failures.exitCode();
                }));
  }

  /** Gives back what many changes left behind, where that is most of a large store. */
  private void tidy(Store opened) {
    if (opened.isSwollen()) {
      streams.err().println("hearsay: the store has become large; compacting it.");
      opened.compact();
    }
  }

  private int watch() {
    Arrivals arrivals = new Arrivals(articles.folders());
    streams.err().println("hearsay: loading what is there and what arrives; stop it with Ctrl-C.");
    return Halt.orderly(
        () -> {
          arrivals.stop();
          stop();
        },
        () ->
            loading(
                (loader, failures) -> {
                  Consumer<Unread> broken = what -> take(what, failures);
                  for (List<Path> files = arrivals.next(broken);
                      !files.isEmpty();
                      files = arrivals.next(broken)) {
                    load(articles.intake(files, streams), loader, failures);
                  }
                  return failures.exitCode();
                }));
  }

  /** Tells of what is there and cannot be read. */
  private static void take(Unread broken, Failures failures) {
    try {
      broken.read();
    } catch (HearsayException problem) {
      failures.take(broken, problem);
    }
  }

  private void stop() {
    Intake reading = current;
    if (reading != null) {
      reading.stop();
    }
  }

  /** Does {@code work} with an open store. */
  private int loading(ToIntBiFunction<Loader, Failures> work) {
    pipeline = actors.into(pipeline);
    pipeline.warmUp();
    try (Store opened = store.openOrCreate();
        Failures failures = articles.failures(streams)) {
      actors.files.forEach(opened::putActors);
      Loader loader = new Loader(pipeline, opened);
      int code = work.applyAsInt(anew ? loader.anew() : loader, failures);
      tidy(opened);
      return code;
    }
  }

  private void load(Intake intake, Loader loader, Failures failures) {
    current = intake;
    streams.out().println(Summary.ofLoading(intake, loader, failures, this::log, streams));
    streams.out().flush();
  }

  private void log(Unread unread, Loader.Loaded loaded) {
    if (log) {
      streams
          .err()
          .printf(
              Locale.ROOT,
              "%-9s %s  %s  %,d words%n",
              loaded.skipped() ? "skipped" : loaded.change().name().toLowerCase(Locale.ROOT),
              loaded.id(),
              unread.place(),
              loaded.words());
      loaded
          .repairs()
          .forEach(what -> streams.err().printf("%-9s %s  %s%n", "mended", loaded.id(), what));
    }
  }
}
