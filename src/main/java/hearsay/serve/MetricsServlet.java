package hearsay.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells Prometheus what the server counts. */
final class MetricsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PLAIN = "text/plain; version=0.0.4; charset=utf-8";
  private static final String OPEN = "application/openmetrics-text; version=1.0.0; charset=utf-8";

  private final transient Metrics metrics;

  MetricsServlet(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accept = String.valueOf(request.getHeader("Accept"));
    String type = accept.contains("application/openmetrics-text") ? OPEN : PLAIN;
    Replies.send(
        response,
        HttpServletResponse.SC_OK,
        type,
        metrics.text(type).getBytes(StandardCharsets.UTF_8));
  }
}
