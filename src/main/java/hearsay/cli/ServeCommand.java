package hearsay.cli;

import hearsay.pipeline.Pipeline;
import hearsay.serve.ServerSettings;
import hearsay.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay serve}: answers over HTTP. */
@Command(
    name = "serve",
    description = {
      "Serves the store over HTTP: the page at /, SPARQL at /hearsay/sparql, articles at"
          + " /articles. /openapi.json describes it all.",
      "This machine alone is served, and may write, unless --host or --allow-host let others in;"
          + " then --users FILE tells who may write, or --read-only that nobody may."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay serve --port 8080",
      "  hearsay serve --host 0.0.0.0 --read-only",
      "  hearsay serve --allow-host hearsay.example --users users.txt --closed"
    })
final class ServeCommand implements Callable<Integer> {
  private final Streams streams;
  private Pipeline pipeline;

  @Mixin StoreOption store;
  @Mixin AddressOption address;
  @Mixin AccessOptions access;
  @Mixin ActorsOption actors;

  @Option(names = "--create", description = "Makes the store if there is none.")
  boolean create;

  @Option(
      names = "--warm-up",
      description =
          "Loads the language models at once, so that the first article brought need not wait.")
  boolean warmUp;

  ServeCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    address.require();
    ServerSettings settings = address.with(access.access(), access.limits()).checked();
    pipeline = actors.into(pipeline);
    try (Store opened = create ? store.openOrCreate() : store.open()) {
      actors.files.forEach(opened::putActors);
      if (warmUp) {
        pipeline.warmUp();
      }
      if (opened.isReadOnly()) {
        streams.err().println("hearsay: the store cannot be written, so nobody may add articles.");
        settings = settings.readOnly();
      }
      AddressOption.serve(opened, pipeline, settings, streams);
    }
    return ExitCode.OK;
  }
}
