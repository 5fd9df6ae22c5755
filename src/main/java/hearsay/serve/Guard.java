package hearsay.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps writers and other web sites out.
 *
 * <p>Other sites' pages may neither show ours nor, by a name that leads to this machine, read what
 * it serves to its own user; and our page loads nothing from anywhere else. What would write is
 * refused before its body is read, and the connection closed, for a body left unread must not be
 * taken for the next request.
 */
final class Guard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
  private static final Set<String> QUERY =
      Set.of("application/sparql-query", "application/x-www-form-urlencoded");
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
    if (!reads(request)) {
      response.setHeader("Connection", "close");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This server is for reading.");
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean reads(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "GET", "HEAD", "OPTIONS" -> true;
      case "POST" ->
          request.getRequestURI().equals("/hearsay/sparql")
              && QUERY.contains(mediaType(request.getContentType()));
      default -> false;
    };
  }

  private static String mediaType(@Nullable String contentType) {
    return contentType == null
        ? ""
        : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }
}
