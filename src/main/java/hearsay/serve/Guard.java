package hearsay.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Keeps other web sites out, and methods that an address does not have.
 *
 * <p>Other sites' pages may neither show ours nor write nor, by a name that leads to this machine,
 * read what it serves to its own user; and our page loads nothing from anywhere else. What is
 * refused is refused before its body is read, and the connection closed, for a body left unread
 * must not be taken for the next request.
 */
final class Guard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final List<String> OF_PROXIES =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final transient Hosts hosts;
  private final transient Origins origins;
  private final boolean readOnly;
  private final boolean unwatched;

  Guard(ServerSettings settings) {
    this.hosts = Hosts.of(settings);
    this.origins = new Origins(settings.access().origins());
    this.readOnly = settings.access().readOnly();
    this.unwatched = settings.access().users().isEmpty();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    Route route = Route.of(request.getRequestURI());
    if (!hosts.knows(request.getServerName())) {
      refuse(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "This server does not go by the name %s.".formatted(request.getServerName()),
          "Use its own name, or start it with --allow-host and this one.");
    } else if (request.getMethod().equals("OPTIONS")) {
      origins.permit(request, response);
      response.setHeader("Allow", route.allowed(readOnly));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      decide(route, request, response, chain);
    }
  }

  private void decide(
      Route route, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Boolean> writes = route.writes(request.getMethod());
    if (!route.isListed() && request.getRequestURI().startsWith("/hearsay")) {
      refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing here.", Problems.WHERE);
    } else if (writes.isEmpty()) {
      response.setHeader("Allow", route.allowed(readOnly));
      refuse(
          response,
          HttpServletResponse.SC_METHOD_NOT_ALLOWED,
          "%s is not for this address.".formatted(request.getMethod()),
          "It takes %s.".formatted(route.allowed(readOnly)));
    } else if (request.getHeader("Content-Encoding") != null) {
      refuse(
          response,
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
          "The body is encoded as %s.".formatted(request.getHeader("Content-Encoding")),
          "Send it as it is.");
    } else if (writes.get()) {
      write(request, response, chain);
    } else {
      read(request, response, chain);
    }
  }

  private void write(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (readOnly) {
      refuse(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "This server is for reading.",
          "Start it without --read-only to write.");
    } else if (origins.isForeign(request)) {
      refuse(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "A page of another web site may not write here.",
          "Write from this server's own page, or from a program.");
    } else if (unwatched && OF_PROXIES.stream().anyMatch(name -> request.getHeader(name) != null)) {
      refuse(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "The request came through a proxy, so that anyone may have sent it.",
          "Start the server with --users FILE to say who may write.");
    } else {
      chain.doFilter(request, response);
    }
  }

  private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (origins.isForeign(request) && !origins.mayRead(request)) {
      refuse(
          response,
          HttpServletResponse.SC_FORBIDDEN,
          "A page of another web site may not read here.",
          "Start the server with --cors and the origin of that site.");
      return;
    }
    origins.permit(request, response);
    chain.doFilter(request, response);
  }

  private static void refuse(
      HttpServletResponse response, int status, String problem, String remedy) throws IOException {
    response.setHeader("Connection", "close");
    Replies.problem(response, status, problem, remedy);
  }
}
