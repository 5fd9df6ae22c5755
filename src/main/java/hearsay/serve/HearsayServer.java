package hearsay.serve;

import hearsay.HearsayException;
import hearsay.annotate.Annotator;
import hearsay.explore.Explorer;
import hearsay.export.Feed;
import hearsay.pipeline.Pipeline;
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
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * Serves a store over HTTP. {@link Route} lists what there is; {@code openapi.json} describes it.
 *
 * <p>No query runs longer than its limit, none answers with more than its limit, and none calls
 * another host. Who may read and write is for {@link Guard} and {@link Login}.
 */
public final class HearsayServer implements AutoCloseable {
  private static final Duration IDLE = Duration.ofSeconds(60);
  private static final Duration FINISH = Duration.ofSeconds(30);
  private static final int HEADERS = 64 << 10;

  private final FusekiServer server;
  private final ServerSettings settings;
  private final Refresher refresher;

  private HearsayServer(FusekiServer server, ServerSettings settings, Refresher refresher) {
    this.server = server;
    this.settings = settings;
    this.refresher = refresher;
  }

  /**
   * Starts to serve {@code store} for reading; it stays open until the server is closed.
   *
   * @param host the name or address to listen at; {@code localhost} lets nobody else in
   * @param port where to listen; 0 takes a free one
   */
  public static HearsayServer start(Store store, String host, int port) {
    return start(
        store,
        new ServerSettings(host, port, ServerSettings.Access.READING, ServerSettings.Limits.USUAL));
  }

  /** As {@link #start(Store, Pipeline, ServerSettings)}, where nobody may write. */
  static HearsayServer start(Store store, ServerSettings settings) {
    return start(store, Pipeline.standard(HearsayServer::noAnnotator), settings);
  }

  /**
   * Starts to serve {@code store}, which stays open until the server is closed.
   *
   * @param pipeline understands the articles that are brought
   */
  public static HearsayServer start(Store store, Pipeline pipeline, ServerSettings settings) {
    return start(store, pipeline, new Explorer(store), settings);
  }

  /** As {@link #start(Store, Pipeline, ServerSettings)}, with an explorer of the same store. */
  static HearsayServer start(
      Store store, Pipeline pipeline, Explorer explorer, ServerSettings settings) {
    settings.checked();
    FusekiServer server = configure(store, pipeline, explorer, settings);
    Server jetty = server.getJettyServer();
    connectors(jetty).forEach(connector -> configure(connector, settings));
    jetty.insertHandler(new GracefulHandler());
    jetty.setErrorHandler(new Problems());
    jetty.getDescendant(ServletContextHandler.class).setErrorHandler(new Problems());
    jetty.setStopTimeout(FINISH.toMillis());
    jetty.setStopAtShutdown(true);
    try {
      server.start();
    } catch (FusekiException e) {
      throw HearsayException.of(
          "The server cannot listen at %s, port %d.".formatted(settings.host(), settings.port()),
          "Give another --port (0 takes a free one), or another --host of this machine.",
          e);
    }
    return new HearsayServer(server, settings, Refresher.start(explorer));
  }

  private static Annotator noAnnotator() {
    throw new IllegalStateException("a server for reading was asked to write");
  }

  private static FusekiServer configure(
      Store store, Pipeline pipeline, Explorer explorer, ServerSettings settings) {
    Metrics metrics = new Metrics(store);
    ServerSettings.Limits limits = settings.limits();
    FirstReading reading = new FirstReading(explorer);
    Desk desk = new Desk(store, pipeline, metrics, limits.waiting());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .enablePing(true)
            .add("/hearsay", service(store, limits))
            .addFilter("/*", new Meter(metrics))
            .addFilter("/*", new Guard(settings));
    settings
        .access()
        .users()
        .map(Users::new)
        .ifPresent(users -> builder.addFilter("/*", new Login(users, settings.access().closed())));
    builder
        .addFilter("/hearsay/sparql", new QueryBody())
        .addServlet("/$/metrics", new MetricsServlet(metrics))
        .addServlet("/openapi.json", new OpenApi())
        .addServlet(
            "/articles/*",
            new ArticlesServlet(new ArticleView(store, explorer), reading, desk, limits.body()))
        .addServlet("/api/*", new ApiServlet(explorer, reading))
        .addServlet("/graph", new GraphServlet(new Feed(store, explorer), reading))
        .addServlet("/queries/*", new QueriesServlet(store, limits));
    Page.FILES.forEach((path, file) -> builder.addServlet(path, new Page(file)));
    return builder.build();
  }

  private static DataService.Builder service(Store store, ServerSettings.Limits limits) {
    Context context =
        ARQ.getContext()
            .copy()
            .set(ARQ.queryTimeout, Long.toString(limits.time().toMillis()))
            .set(ARQ.httpServiceAllowed, false);
    FunctionRegistry.set(context, new KnownFunctions());
    Endpoint query =
        Endpoint.create()
            .operation(Operation.Query)
            .endpointName("sparql")
            .processor(new SparqlEndpoint(limits.rows()))
            .context(context)
            .build();
    Endpoint graphs =
        Endpoint.create()
            .operation(Operation.GSP_R)
            .endpointName("get")
            .processor(new GraphStoreEndpoint())
            .build();
    return DataService.newBuilder(store.dataset()).addEndpoint(query).addEndpoint(graphs);
  }

  private static List<ServerConnector> connectors(Server jetty) {
    return Arrays.stream(jetty.getConnectors())
        .filter(NetworkConnector.class::isInstance)
        .map(ServerConnector.class::cast)
        .toList();
  }

  private static void configure(ServerConnector connector, ServerSettings settings) {
    connector.setHost(settings.isLoopback() ? "127.0.0.1" : settings.host());
    connector.setIdleTimeout(IDLE.toMillis());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setRequestHeaderSize(HEADERS);
    http.setSendServerVersion(false);
  }

  /** Where the page is. */
  public URI address() {
    boolean any = settings.isLoopback() || settings.host().equals("0.0.0.0");
    String name = any ? "localhost" : settings.host();
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
