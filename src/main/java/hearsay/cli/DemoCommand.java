package hearsay.cli;

import hearsay.pipeline.Loader;
import hearsay.pipeline.Pipeline;
import hearsay.read.Intake;
import hearsay.store.Answers;
import hearsay.store.Binder;
import hearsay.store.ResultFormat;
import hearsay.store.SavedQuery;
import hearsay.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay demo}: shows in one go what Hearsay does. */
@Command(
    name = "demo",
    description = {
      "Loads the example articles, asks a question, and serves the rest.",
      "They go into a store of their own, so that your own articles are left alone."
    })
final class DemoCommand implements Callable<Integer> {
  private static final String QUESTION = "who-claimed";
  private static final Map<String, String> VALUES = Map.of("actor", "China", "attitude", "worried");

  private final Streams streams;
  private Pipeline pipeline;

  @Option(
      names = "--db",
      paramLabel = "DIR",
      defaultValue = "hearsay-demo",
      description = "Folder of the store. Default: ${DEFAULT-VALUE}.")
  Path folder;

  @Mixin ActorsOption actors;
  @Mixin AddressOption address;

  @Option(names = "--no-serve", description = "Ends after the answer.")
  boolean noServer;

  DemoCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    address.require();
    Intake examples = Intake.of(List.of(Home.examples()));
    streams.err().printf("Reading the example articles into %s.%n", folder);
    actors.files.add(Home.examples().resolve("actors.ttl"));
    pipeline = actors.into(pipeline);
    pipeline.warmUp();
    try (Store store = Store.openOrCreate(folder)) {
      actors.files.forEach(store::putActors);
      Summary summary =
          Summary.ofLoading(
              examples,
              new Loader(pipeline, store),
              new Failures(streams),
              (unread, loaded) -> {},
              streams);
      streams.err().println(summary);
      ask(store);
      if (summary.exitCode() == ExitCode.OK && !noServer) {
        AddressOption.serve(store, pipeline, address.open(), streams);
      }
      return summary.exitCode();
    }
  }

  private void ask(Store store) {
    streams.out().printf("%nWho claimed that China is worried?%n%n");
    new Answers(store, streams.width())
        .write(
            new Binder(store).bind(SavedQuery.named(QUESTION), VALUES),
            ResultFormat.TABLE,
            streams.out());
    streams.out().printf("%nMore questions: hearsay queries. Ask one of them here:%n");
    streams.out().printf("  hearsay query shipments --db %s%n%n", folder);
    streams.out().flush();
  }
}
