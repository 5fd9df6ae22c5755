package hearsay.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import hearsay.Examples;
import hearsay.explore.Explorer;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.store.SampleStore;
import hearsay.store.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on a free port with the sample articles, and a client that talks to it. */
final class Serving implements AutoCloseable {
  /** One store for all, for it takes its time to learn the names of all actors. */
  private static final Store STORE = SampleStore.open();

  private static final List<AnnotatedArticle> EXAMPLES = Examples.all();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final HearsayServer server;

  private Serving(HearsayServer server) {
    this.server = server;
  }

  /** Serves as {@code settings} say; what is posted needs no language model. */
  static Serving with(ServerSettings settings) {
    Pipeline pipeline = Pipeline.standard(() -> Serving::parsed).knowing(List.of(Examples.ACTORS));
    return new Serving(HearsayServer.start(STORE, pipeline, settings));
  }

  static Serving with(ServerSettings.Access access) {
    return with(ServerSettings.local(access));
  }

  /** Serves another store, which nobody may write and which stays open. */
  static Serving over(Store store) {
    return over(store, ServerSettings.local(ServerSettings.Access.READING));
  }

  /** Serves the sample articles for reading, by way of this explorer. */
  static Serving over(Explorer explorer) {
    return new Serving(
        HearsayServer.start(
            STORE,
            Pipeline.standard(() -> Serving::parsed),
            explorer,
            ServerSettings.local(ServerSettings.Access.READING)));
  }

  static Serving over(Store store, ServerSettings settings) {
    return new Serving(HearsayServer.start(store, settings));
  }

  /** The grammar of an example that the text begins with; other articles have no sentences. */
  private static AnnotatedArticle parsed(Article article) {
    return EXAMPLES.stream()
        .filter(example -> article.text().startsWith(example.text().stripTrailing()))
        .map(example -> new AnnotatedArticle(article, example.sentences()))
        .findFirst()
        .orElseGet(() -> new AnnotatedArticle(article, List.of()));
  }

  /** An example that nobody has posted before. */
  static String freshExample() {
    int count = COUNT.incrementAndGet();
    return "%s\n\nThis is number %d."
        .formatted(EXAMPLES.get(count % EXAMPLES.size()).text().stripTrailing(), count);
  }

  /** The store that all tests serve; each may add to it. */
  static Store store() {
    return STORE;
  }

  /** An article that nobody has posted before. */
  static String freshText() {
    return "Harbour %d to close\n\nThe harbour will close on Monday."
        .formatted(COUNT.incrementAndGet());
  }

  URI at(String path) {
    return server.address().resolve(path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at(path));
  }

  /** Each over a connection of its own: one that is kept may be closed just as it is used. */
  HttpResponse<String> send(HttpRequest.Builder request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> delete(String path, String... headers) {
    HttpRequest.Builder request = request(path).DELETE();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** What the server answers to these bytes. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  static String ask(String query) {
    return "/hearsay/sparql?query=" + encoded(query);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  static JsonElement json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body());
  }

  @Override
  public void close() {
    server.close();
  }
}
