package hearsay.cli;

import hearsay.pipeline.Loader;
import hearsay.pipeline.Pipeline;
import hearsay.read.Intake;
import hearsay.read.Unread;
import hearsay.store.Store;
import java.util.Locale;
import java.util.concurrent.Callable;
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
      "  hearsay load articles/ --actors people-we-know.ttl"
    })
final class LoadCommand implements Callable<Integer> {
  private final Streams streams;
  private Pipeline pipeline;

  @Mixin StoreOption store;
  @Mixin ArticleOptions articles;
  @Mixin ActorsOption actors;

  @Option(names = "--log", description = "Writes a line for each article to standard error.")
  boolean log;

  @Option(
      names = "--anew",
      description = "Analyses articles again that this version has analysed before.")
  boolean anew;

  LoadCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Intake intake = articles.intake(streams);
    pipeline = actors.into(pipeline);
    pipeline.warmUp();
    return Halt.orderly(intake::stop, () -> load(intake));
  }

  private int load(Intake intake) {
    try (Store opened = store.openOrCreate()) {
      actors.files.forEach(opened::putActors);
      Loader loader = new Loader(pipeline, opened);
      Summary summary =
          Summary.ofLoading(
              intake,
              anew ? loader.anew() : loader,
              articles.failures(streams),
              this::log,
              streams);
      streams.out().println(summary);
      streams.out().flush();
      return summary.exitCode();
    }
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
    }
  }
}
