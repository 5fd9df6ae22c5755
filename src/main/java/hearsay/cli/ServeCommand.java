package hearsay.cli;

import hearsay.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code hearsay serve}: answers over HTTP. */
@Command(
    name = "serve",
    description = {
      "Serves the store over HTTP, for reading only.",
      "At / is a page with the saved queries, at /hearsay/sparql a SPARQL endpoint, at /hearsay/get"
          + " the graphs, at /$/ping a sign of life."
    },
    footerHeading = "%nExample:%n",
    footer = "  hearsay serve --port 8080")
final class ServeCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;
  @Mixin AddressOption address;

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    address.require();
    try (Store opened = store.open()) {
      address.serve(opened, streams);
    }
    return ExitCode.OK;
  }
}
