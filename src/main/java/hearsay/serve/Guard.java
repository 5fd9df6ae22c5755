package hearsay.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Keeps other web sites out: their pages may neither show ours nor, by a name that leads to this
 * machine, read what it serves to its own user; and our page loads nothing from anywhere else.
 */
final class Guard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final boolean ownOnly;

  /**
   * A guard for the whole server.
   *
   * @param ownOnly whether only this machine is served, so that any other host name is a trick
   */
  Guard(boolean ownOnly) {
    this.ownOnly = ownOnly;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (ownOnly && !OWN.contains(request.getServerName())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "This server serves its machine only.");
      return;
    }
    chain.doFilter(request, response);
  }
}
