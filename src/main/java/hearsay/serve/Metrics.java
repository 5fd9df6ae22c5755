package hearsay.serve;

import hearsay.store.Change;
import hearsay.store.Store;
import hearsay.store.StoreStats;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What the server counts and times, for Prometheus. */
final class Metrics {
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final Duration[] STEPS = {
    Duration.ofMillis(5),
    Duration.ofMillis(25),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofMillis(2500),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Store store;
  private final Timer loads;
  private final Counter failures;
  private StoreStats stats;
  private long asOf;

  Metrics(Store store) {
    this.store = store;
    this.stats = store.stats();
    this.asOf = System.nanoTime();
    gauge("hearsay.articles", "Articles in the store.", StoreStats::articles);
    gauge("hearsay.assertions", "Assertions in the store.", StoreStats::assertions);
    gauge("hearsay.states.of.mind", "States of mind in the store.", StoreStats::states);
    gauge("hearsay.shipments", "Shipments in the store.", StoreStats::shipments);
    gauge("hearsay.store.bytes", "What the store takes on disk.", StoreStats::bytes);
    this.loads =
        Timer.builder("hearsay.load")
            .description("Requests that brought articles, from the last byte read to all stored.")
            .serviceLevelObjectives(STEPS)
            .register(registry);
    this.failures =
        Counter.builder("hearsay.load.failures")
            .description("Articles that were brought and could not be read.")
            .register(registry);
    for (Change change : Change.values()) {
      counter(change);
    }
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  private void gauge(String name, String description, ToLongFunction<StoreStats> figure) {
    Gauge.builder(name, () -> figure.applyAsLong(stats()))
        .description(description)
        .register(registry);
  }

  private Counter counter(Change change) {
    return Counter.builder("hearsay.loaded")
        .description("Articles that were brought and read.")
        .tag("change", change.name().toLowerCase(Locale.ROOT))
        .register(registry);
  }

  /** Notes what became of an article that was brought. */
  void loaded(Change change) {
    counter(change).increment();
  }

  /** Notes that an article was brought and could not be read. */
  void failed() {
    failures.increment();
  }

  /** Notes how long one load took. */
  void tookToLoad(Duration time) {
    loads.record(time);
  }

  /** Notes how long an answer took. */
  void answered(Route route, String method, int status, Duration time) {
    Timer.builder("hearsay.requests")
        .description("Requests by route and status.")
        .tag("route", route.path())
        .tag("method", method)
        .tag("status", Integer.toString(status))
        .serviceLevelObjectives(STEPS)
        .register(registry)
        .record(time);
  }

  /** All figures, in the text form that {@code type} asks for. */
  String text(String type) {
    return registry.scrape(type);
  }

  private synchronized StoreStats stats() {
    if (System.nanoTime() - asOf > FRESH.toNanos()) {
      stats = store.stats();
      asOf = System.nanoTime();
    }
    return stats;
  }
}
