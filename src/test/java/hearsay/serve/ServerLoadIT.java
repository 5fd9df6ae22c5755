package hearsay.serve;

import static hearsay.serve.Serving.ask;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.serve.ServerSettings.Access;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Many clients read while articles are loaded: none fails. Prints how long answers take.
 *
 * <p>{@code mvn verify -Dit.test=ServerLoadIT -Dload.seconds=300 -Dload.clients=100} runs longer.
 */
class ServerLoadIT {
  private static final int SECONDS = Integer.getInteger("load.seconds", 10);
  private static final int CLIENTS = Integer.getInteger("load.clients", 100);
  private static final String PREFIX = "PREFIX hs: <https://w3id.org/hearsay/ns#> ";

  /** What the clients ask for, in turn. */
  private static final Map<String, String> ADDRESSES =
      Map.of(
          "page", "/",
          "sparql", ask(PREFIX + "SELECT ?who ?text { ?a hs:source ?who ; hs:contentText ?text }"),
          "count", ask(PREFIX + "SELECT (COUNT(*) AS ?n) { ?a a hs:Assertion }"),
          "query", "/queries/who-claimed?actor=Marovia&attitude=worried",
          "articles", "/articles",
          "article", "/articles/copy-3?format=ttl",
          "claims", "/api/claims?about=Marovia",
          "graph", "/graph?format=cytoscape",
          "metrics", "/$/metrics");

  private final Map<String, Collection<Long>> took = new ConcurrentHashMap<>();
  private final Collection<String> failures = new ConcurrentLinkedQueue<>();

  @Test
  void a_hundred_clients_read_while_articles_are_loaded() throws Exception {
    long loaded;
    try (Serving serving = Serving.with(Access.WRITING);
        HttpClient client = HttpClient.newHttpClient();
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      ADDRESSES.forEach((name, address) -> timed(name, serving.request(address), client));
      load(serving, client);
      took.clear(); // what was done for the first time
      long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
      List<Future<?>> all = new ArrayList<>();
      IntStream.range(0, CLIENTS)
          .forEach(i -> all.add(clients.submit(() -> readUntil(end, i, serving, client))));
      loaded = loadUntil(end, serving, client);
      for (Future<?> one : all) {
        one.get();
      }
    }
    print(loaded);
    assertThat(failures).isEmpty();
    assertThat(loaded).isPositive();
  }

  private void readUntil(long end, int client, Serving serving, HttpClient http) {
    List<Map.Entry<String, String>> addresses = List.copyOf(ADDRESSES.entrySet());
    for (int i = client; System.nanoTime() < end; i++) {
      Map.Entry<String, String> next = addresses.get(i % addresses.size());
      timed(next.getKey(), serving.request(next.getValue()), http);
    }
  }

  private long loadUntil(long end, Serving serving, HttpClient http) {
    long count = 0;
    while (System.nanoTime() < end) {
      load(serving, http);
      count++;
    }
    return count;
  }

  private void load(Serving serving, HttpClient http) {
    timed(
        "load",
        serving
            .request("/articles?outlet=Northern+Courier")
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString(Serving.freshExample())),
        http);
  }

  private void timed(String name, HttpRequest.Builder request, HttpClient http) {
    long start = System.nanoTime();
    try {
      int status =
          http.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofByteArray())
              .statusCode();
      if (status >= 400) {
        failures.add(name + ": " + status);
      }
    } catch (IOException e) {
      failures.add(name + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failures.add(name + ": interrupted");
    }
    took.computeIfAbsent(name, key -> new ConcurrentLinkedQueue<>())
        .add((System.nanoTime() - start) / 1_000_000);
  }

  private void print(long loaded) {
    System.out.printf(
        "%d clients, %d s, %d articles loaded; milliseconds:%n", CLIENTS, SECONDS, loaded);
    System.out.printf("%-10s %8s %6s %6s %6s%n", "", "requests", "p50", "p95", "p99");
    took.forEach(
        (name, times) -> {
          List<Long> sorted = times.stream().sorted().toList();
          System.out.printf(
              "%-10s %8d %6d %6d %6d%n",
              name, sorted.size(), at(sorted, 50), at(sorted, 95), at(sorted, 99));
        });
  }

  private static long at(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
