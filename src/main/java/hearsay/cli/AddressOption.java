package hearsay.cli;

import hearsay.HearsayException;
import hearsay.pipeline.Pipeline;
import hearsay.serve.HearsayServer;
import hearsay.serve.ServerSettings;
import hearsay.store.Store;
import picocli.CommandLine.Option;

/** Where a server listens. */
final class AddressOption {
  private static final int HIGHEST_PORT = 65_535;

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

  /** Refuses what no server can listen at, before anything else takes its time. */
  void require() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw HearsayException.of(
          "There is no port %d.".formatted(port), "Give one from 1 to 65535, or 0 for a free one.");
    }
  }

  /** Everyone may read, and this machine's user may write as long as nobody else is let in. */
  ServerSettings open() {
    ServerSettings writing = with(ServerSettings.Access.WRITING, ServerSettings.Limits.USUAL);
    return writing.isExposed()
        ? with(ServerSettings.Access.READING, ServerSettings.Limits.USUAL)
        : writing;
  }

  ServerSettings with(ServerSettings.Access access, ServerSettings.Limits limits) {
    return new ServerSettings(host, port, access, limits);
  }

  /** Serves {@code store} until the process is told to stop. */
  static void serve(Store store, Pipeline pipeline, ServerSettings settings, Streams streams) {
    try (HearsayServer server = HearsayServer.start(store, pipeline, settings)) {
      streams.out().println("Hearsay is at " + server.address());
      streams.out().flush();
      streams.err().println("Stop it with Ctrl-C.");
      server.join();
    }
  }
}
