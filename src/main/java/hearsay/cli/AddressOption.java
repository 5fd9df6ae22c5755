package hearsay.cli;

import hearsay.serve.HearsayServer;
import hearsay.store.Store;
import picocli.CommandLine.Option;

/** Where a server listens. */
final class AddressOption {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Where to listen; 0 takes a free port. Default: ${DEFAULT-VALUE}.")
  int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "localhost",
      description =
          "The address to listen at. Default: ${DEFAULT-VALUE}, which lets nobody else in.")
  String host;

  /** Serves {@code store} until the process is told to stop. */
  void serve(Store store, Streams streams) {
    try (HearsayServer server = HearsayServer.start(store, host, port)) {
      streams.out().println("Hearsay is at " + server.address());
      streams.out().flush();
      streams.err().println("Stop it with Ctrl-C.");
      server.join();
    }
  }
}
