package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.serve.ServerSettings.Access;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hawkular.agent.prometheus.text.TextPrometheusMetricsProcessor;
import org.hawkular.agent.prometheus.types.Counter;
import org.hawkular.agent.prometheus.types.Gauge;
import org.hawkular.agent.prometheus.types.Histogram;
import org.hawkular.agent.prometheus.types.Metric;
import org.hawkular.agent.prometheus.types.MetricFamily;
import org.hawkular.agent.prometheus.walkers.CollectorPrometheusMetricsWalker;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private static List<MetricFamily> scraped(Serving serving) {
    HttpResponse<String> response = serving.get("/$/metrics");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/plain")
        .contains("version=0.0.4");
    CollectorPrometheusMetricsWalker walker = new CollectorPrometheusMetricsWalker();
    new TextPrometheusMetricsProcessor(
            new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)), walker)
        .walk();
    return walker.getAllMetricFamilies();
  }

  private static List<Metric> metrics(List<MetricFamily> families, String name) {
    return families.stream()
        .filter(family -> family.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name))
        .getMetrics();
  }

  @Test
  void prometheus_reads_what_the_server_counts() {
    try (Serving serving = Serving.with(Access.WRITING)) {
      serving.post("/articles", "text/plain", "The harbour will close.");
      serving.post("/articles", "text/plain", "");
      serving.get("/queries/articles");
      serving.get("/nowhere");
      List<MetricFamily> families = scraped(serving);
      assertThat(((Gauge) metrics(families, "hearsay_articles").getFirst()).getValue())
          .isGreaterThanOrEqualTo(3);
      assertThat(((Gauge) metrics(families, "hearsay_assertions").getFirst()).getValue())
          .isPositive();
      assertThat(((Counter) metrics(families, "hearsay_load_failures_total").getFirst()).getValue())
          .isEqualTo(1);
      Histogram loads = (Histogram) metrics(families, "hearsay_load_seconds").getFirst();
      assertThat(loads.getSampleCount()).isEqualTo(2);
      assertThat(metrics(families, "hearsay_requests_seconds"))
          .extracting(Metric::getLabels)
          .contains(
              Map.of("route", "/articles", "method", "POST", "status", "201"),
              Map.of("route", "/articles", "method", "POST", "status", "422"),
              Map.of("route", "/queries/{name}", "method", "GET", "status", "200"),
              Map.of("route", "other", "method", "GET", "status", "404"));
    }
  }

  @Test
  void a_sign_of_life_needs_nothing() {
    try (Serving serving = Serving.with(Access.READING)) {
      assertThat(serving.get("/$/ping").statusCode()).isEqualTo(200);
      assertThat(serving.get("/$/metrics", "Accept", "application/openmetrics-text").body())
          .endsWith("# EOF\n");
    }
  }
}
