package hearsay.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Times every request. */
final class Meter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "DELETE", "PUT", "PATCH", "OPTIONS");

  private final transient Metrics metrics;

  Meter(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      metrics.answered(
          Route.of(request.getRequestURI()),
          METHODS.contains(request.getMethod()) ? request.getMethod() : "other",
          response.getStatus(),
          Duration.ofNanos(System.nanoTime() - start));
    }
  }
}
