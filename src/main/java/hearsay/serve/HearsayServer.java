package hearsay.serve;

import hearsay.HearsayException;
import hearsay.explore.Explorer;
import hearsay.export.Feed;
import hearsay.store.Store;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * Serves a store to readers; nothing can be written through it.
 *
 * <pre>
 * /                  the page that lists the saved queries and runs them
 * /api/…             what the explorer shows, as JSON: see ApiServlet
 * /queries           the saved queries as JSON
 * /queries/NAME      runs one: ?actor=China&amp;format=csv
 * /graph             claims for visualizers: ?about=China&amp;format=gexf
 * /hearsay/sparql    SPARQL queries
 * /hearsay/get       graphs, by the graph store protocol
 * /$/ping            whether the server is there
 * </pre>
 *
 * <p>No query runs longer than its limit, and none calls another host.
 */
public final class HearsayServer implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final long FINISH = Duration.ofSeconds(10).toMillis();
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "::1");

  private final FusekiServer server;
  private final String host;
  private final Refresher refresher;

  private HearsayServer(FusekiServer server, String host, Refresher refresher) {
    this.server = server;
    this.host = host;
    this.refresher = refresher;
  }

  /**
   * Starts to serve {@code store}, which stays open until the server is closed.
   *
   * @param host the name or address to listen at; {@code localhost} lets nobody else in
   * @param port where to listen; 0 takes a free one
   */
  public static HearsayServer start(Store store, String host, int port) {
    return start(store, host, port, LIMIT);
  }

  /** As {@link #start(Store, String, int)}, with another limit to how long a query may run. */
  static HearsayServer start(Store store, String host, int port, Duration limit) {
    Explorer explorer = new Explorer(store);
    FusekiServer server = configure(store, explorer, host, port, limit);
    Server jetty = server.getJettyServer();
    for (NetworkConnector connector : networkConnectors(jetty)) {
      ((ServerConnector) connector).setHost(LOOPBACK.contains(host) ? "127.0.0.1" : host);
    }
    jetty.insertHandler(new GracefulHandler());
    jetty.setStopTimeout(FINISH);
    jetty.setStopAtShutdown(true);
    try {
      server.start();
    } catch (FusekiException e) {
      throw HearsayException.of(
          "The server cannot listen at %s, port %d.".formatted(host, port),
          "Give another --port (0 takes a free one), or another --host of this machine.",
          e);
    }
    return new HearsayServer(server, host, Refresher.start(explorer));
  }

  private static FusekiServer configure(
      Store store, Explorer explorer, String host, int port, Duration limit) {
    DataService.Builder service =
        DataService.newBuilder(store.dataset())
            .addEndpoint(query(limit))
            .addEndpoint(Operation.GSP_R, "get");
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(port)
            .enablePing(true)
            .add("/hearsay", service)
            .addFilter("/*", new Guard(LOOPBACK.contains(host)))
            .addServlet("/graph", new GraphServlet(new Feed(store, explorer)))
            .addServlet("/queries/*", new QueriesServlet(store, limit))
            .addServlet("/api/*", new ApiServlet(explorer));
    Page.FILES.forEach((path, file) -> builder.addServlet(path, new Page(file)));
    return builder.build();
  }

  private static Endpoint query(Duration limit) {
    Endpoint.Builder endpoint = Endpoint.create().operation(Operation.Query).endpointName("sparql");
    endpoint.context(
        ARQ.getContext()
            .copy()
            .set(ARQ.queryTimeout, Long.toString(limit.toMillis()))
            .set(ARQ.httpServiceAllowed, false));
    return endpoint.build();
  }

  private static List<NetworkConnector> networkConnectors(Server jetty) {
    return Arrays.stream(jetty.getConnectors())
        .filter(NetworkConnector.class::isInstance)
        .map(NetworkConnector.class::cast)
        .toList();
  }

  /** Where the page is. */
  public URI address() {
    String name = LOOPBACK.contains(host) || host.equals("0.0.0.0") ? "localhost" : host;
    return URI.create("http://%s:%d/".formatted(name, server.getPort()));
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /** Stops to listen, and lets what is running finish. */
  @Override
  public void close() {
    server.stop();
    refresher.close();
  }
}
