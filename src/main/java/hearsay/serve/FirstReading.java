package hearsay.serve;

import hearsay.explore.Explorer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Has clients come again in a moment while the explorer reads a large store. */
record FirstReading(Explorer explorer) {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int SOON = 1;

  /** Whether the explorer can answer; if not, the client has been told so. */
  boolean isOver(HttpServletResponse response) throws IOException {
    int percent = explorer.percentRead(PATIENCE);
    if (percent == 100) {
      return true;
    }
    response.setIntHeader("Retry-After", SOON);
    Replies.problem(
        response,
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "Reading the store: %d %%".formatted(percent),
        "Ask again in a moment.");
    return false;
  }
}
