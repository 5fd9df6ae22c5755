package hearsay.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What pages of other web sites may do: lead here by a link, read if they were allowed to, and
 * never write, whoever looks at them.
 */
final class Origins {
  private static final String ALL = "*";
  private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

  private final Set<String> readers;

  Origins(Set<String> readers) {
    this.readers = readers;
  }

  /** Whether a page of another site has made the request, as the browser tells it. */
  boolean isForeign(HttpServletRequest request) {
    return header(request, "Sec-Fetch-Site").filter(ELSEWHERE::contains).isPresent()
        || origin(request).filter(origin -> !isOwn(origin, request)).isPresent();
  }

  private static boolean isOwn(String origin, HttpServletRequest request) {
    String place = origin.replaceFirst("^https?://", "").toLowerCase(Locale.ROOT);
    return header(request, "Host").filter(place::equalsIgnoreCase).isPresent();
  }

  /** Whether a page of another site may have the answer to a request that only reads. */
  boolean mayRead(HttpServletRequest request) {
    return readers.contains(ALL)
        || origin(request).filter(readers::contains).isPresent()
        || isLink(request);
  }

  private static boolean isLink(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && header(request, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent();
  }

  /** Tells the browser that the page may have the answer, if it may. */
  void permit(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> origin = origin(request);
    if (readers.isEmpty()) {
      return;
    }
    response.addHeader("Vary", "Origin");
    if (origin.filter(name -> readers.contains(ALL) || readers.contains(name)).isEmpty()) {
      return;
    }
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Access-Control-Allow-Origin", readers.contains(ALL) ? ALL : origin.get());
    response.setHeader("Access-Control-Expose-Headers", "ETag");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type");
      response.setHeader("Access-Control-Max-Age", "600");
    }
  }

  private static Optional<String> origin(HttpServletRequest request) {
    return header(request, "Origin");
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }
}
