package hearsay.serve;

import hearsay.HearsayException;
import hearsay.explore.Explorer;
import hearsay.explore.Filter;
import hearsay.explore.Page;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the explorer shows, as JSON.
 *
 * <pre>
 * /api/claims?FILTER&amp;offset=0&amp;limit=20&amp;sort=date   claims in groups, with facets
 * /api/timeline?FILTER                            when they were published
 * /api/shipments?FILTER                           those of shipments
 * /api/articles                                   what the store holds
 * /api/articles/ID                                an article's text, with its claims in place
 * /api/complete?q=chi&amp;limit=10                    names that begin so
 * /api/understand?line=China worried              a search line as a filter
 * </pre>
 *
 * <p>{@link Filter} tells the names of a filter.
 */
final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(ApiServlet.class.getName());
  private static final String ARTICLES = "/articles/";
  private static final int LONGEST_LINE = 500;
  private static final int MOST_SUGGESTIONS = 100;

  private final transient Explorer explorer;
  private final transient FirstReading reading;
  private final transient ApiJson json = new ApiJson();

  /** Another program may tell of the same store otherwise. */
  private final String start = Long.toHexString(System.nanoTime());

  ApiServlet(Explorer explorer, FirstReading reading) {
    this.explorer = explorer;
    this.reading = reading;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    if (!reading.isOver(response)) {
      return;
    }
    String tag = "\"%s-%s\"".formatted(start, explorer.version());
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setHeader("ETag", tag);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      answer(path, tag, request, response);
    }
  }

  private void answer(
      String path, String tag, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Optional<Object> answer = answer(path, new Parameters(request.getParameterMap()));
      if (answer.isPresent()) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        send(response, HttpServletResponse.SC_OK, answer.get());
      } else {
        send(
            response,
            HttpServletResponse.SC_NOT_FOUND,
            problem("There is no " + path + " here.", "See what there is at /openapi.json."));
      }
    } catch (HearsayException e) {
      send(
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          problem(String.valueOf(e.getMessage()), e.remedy()));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The request for " + path + " failed.", e);
      send(
          response,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          problem("The request failed.", "The program's log tells more."));
    }
  }

  private Optional<Object> answer(String path, Parameters given) {
    if (path.startsWith(ARTICLES)) {
      return explorer.article(path.substring(ARTICLES.length())).map(json::article);
    }
    return switch (path) {
      case "/claims" -> Optional.of(claims(given));
      case "/timeline" -> Optional.of(explorer.timeline(given.filter()));
      case "/shipments" -> Optional.of(shipments(given.filter()));
      case "/articles" -> Optional.of(explorer.articles().stream().map(json::listed).toList());
      case "/complete" ->
          Optional.of(
              explorer.complete(
                  given.line("q"), Math.min(given.number("limit", 10), MOST_SUGGESTIONS)));
      case "/understand" -> Optional.of(Map.of("filter", explorer.understand(given.line("line"))));
      default -> Optional.empty();
    };
  }

  private Object claims(Parameters given) {
    Page page =
        new Page(
            given.number("offset", 0),
            given.number("limit", 20),
            Page.Sort.of(given.one("sort").orElse("date")));
    return json.view(explorer.view(given.filter("offset", "limit", "sort"), page));
  }

  private Object shipments(Filter filter) {
    return explorer.claims(filter).stream().filter(card -> card.shipment().isPresent()).toList();
  }

  private static Map<String, String> problem(String problem, String remedy) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("problem", problem);
    body.put("remedy", remedy);
    return body;
  }

  private void send(HttpServletResponse response, int status, Object body) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    if (response.getHeader("Cache-Control") == null) {
      response.setHeader("Cache-Control", "no-store");
    }
    response.getOutputStream().write(json.write(body).getBytes(StandardCharsets.UTF_8));
  }

  /** What a request gives after the question mark. */
  private record Parameters(Map<String, String[]> given) {
    /** All but {@code others} is the filter. */
    Filter filter(String... others) {
      Map<String, String[]> rest = new LinkedHashMap<>(given);
      List.of(others).forEach(rest::remove);
      return Filter.ofParameters(rest);
    }

    Optional<String> one(String name) {
      return Optional.ofNullable(given.get(name)).map(values -> values[0]);
    }

    String line(String name) {
      String line = one(name).orElse("");
      return line.substring(0, Math.min(line.length(), LONGEST_LINE));
    }

    int number(String name, int otherwise) {
      try {
        return one(name).map(Integer::valueOf).orElse(otherwise);
      } catch (NumberFormatException e) {
        throw HearsayException.of(
            "%s cannot be '%s'.".formatted(name, one(name).orElse("")), "Give a number.", e);
      }
    }
  }
}
