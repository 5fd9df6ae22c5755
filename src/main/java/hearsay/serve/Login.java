package hearsay.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets only users do what only users may.
 *
 * <pre>
 * Authorization: Basic base64(NAME:PASSWORD)
 * Authorization: Bearer NAME.PASSWORD
 * </pre>
 */
final class Login extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;

  private final transient Users users;
  private final boolean closed;

  Login(Users users, boolean closed) {
    this.users = users;
    this.closed = closed;
  }

  private record Shown(String name, String password) {}

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Route route = Route.of(request.getRequestURI());
    boolean writes = route.writes(request.getMethod()).orElse(false);
    boolean free = route.isOpenToAll() || !(writes || closed);
    String header = request.getHeader("Authorization");
    if (header == null || route.isOpenToAll()) {
      if (free) {
        chain.doFilter(request, response);
      } else {
        ask(response, "This is for users.");
      }
      return;
    }
    Users.Answer answer =
        shown(header)
            .map(shown -> users.identify(shown.name(), shown.password(), request.getRemoteAddr()))
            .orElse(new Users.Answer.Wrong());
    switch (answer) {
      case Users.Answer.Known(User user) when writes && !user.mayWrite() ->
          refuse(response, HttpServletResponse.SC_FORBIDDEN, "You may read, but not write.");
      case Users.Answer.Known known -> chain.doFilter(request, response);
      case Users.Answer.Wrong wrong -> ask(response, "Name or password is wrong.");
      case Users.Answer.Later(int seconds) -> {
        response.setIntHeader("Retry-After", seconds);
        refuse(response, TOO_MANY, "There were too many wrong passwords.");
      }
    }
  }

  private static void ask(HttpServletResponse response, String problem) throws IOException {
    response.addHeader("WWW-Authenticate", "Basic realm=\"Hearsay\", charset=\"UTF-8\"");
    response.addHeader("WWW-Authenticate", "Bearer realm=\"Hearsay\"");
    refuse(response, HttpServletResponse.SC_UNAUTHORIZED, problem);
  }

  private static void refuse(HttpServletResponse response, int status, String problem)
      throws IOException {
    String remedy =
        switch (status) {
          case TOO_MANY -> "Wait a minute.";
          case HttpServletResponse.SC_FORBIDDEN -> "Log in as a user whose role is writer.";
          default -> "Log in with the name and password of a user.";
        };
    response.setHeader("Connection", "close"); // the body was not read
    Replies.problem(response, status, problem, remedy);
  }

  private static Optional<Shown> shown(String header) {
    String[] parts = header.strip().split("\\s+", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "basic" -> decoded(parts[1]).flatMap(text -> split(text, ':'));
      case "bearer" -> split(parts[1], '.');
      default -> Optional.empty();
    };
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Shown> split(String text, char between) {
    int at = text.indexOf(between);
    return at < 1
        ? Optional.empty()
        : Optional.of(new Shown(text.substring(0, at), text.substring(at + 1)));
  }
}
