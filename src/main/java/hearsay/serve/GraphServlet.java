package hearsay.serve;

import hearsay.HearsayException;
import hearsay.explore.Filter;
import hearsay.export.Feed;
import hearsay.export.FeedFormat;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Feeds visualizers: {@code /graph?about=China&format=gexf&limit=200}.
 *
 * <p>Besides the names of a {@link Filter} it takes {@code format} (else the {@code Accept} header
 * tells it), {@code limit} (how many actors a network keeps) and {@code download} (whether the
 * answer is to be saved as a file).
 */
final class GraphServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> OWN = List.of("format", "limit", "download");

  private final transient Feed feed;
  private final transient FirstReading reading;

  GraphServlet(Feed feed, FirstReading reading) {
    this.feed = feed;
    this.reading = reading;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Optional<FeedFormat> format = format(request);
      if (format.isEmpty()) {
        Replies.problem(
            response,
            HttpServletResponse.SC_NOT_ACCEPTABLE,
            "The graph is not to be had as %s.".formatted(request.getHeader("Accept")),
            "Accept one of: %s.".formatted(Accepted.offered()));
      } else if (reading.isOver(response)) {
        write(format.get(), request, response);
      }
    } catch (HearsayException e) {
      Replies.problem(response, HttpServletResponse.SC_BAD_REQUEST, e);
    }
  }

  private static Optional<FeedFormat> format(HttpServletRequest request) {
    String named = request.getParameter("format");
    return named == null
        ? Accepted.by(request.getHeader("Accept"))
        : Optional.of(FeedFormat.of(named));
  }

  /** All that can be wrong with a request is found before anything is written. */
  private void write(FeedFormat format, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean download = flag(request.getParameter("download"));
    Feed.Content content = feed.of(filter(request), format, limit(request.getParameter("limit")));
    response.setContentType(format.mediaType());
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept");
    if (download) {
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"hearsay.%s\"".formatted(format.ending()));
    }
    content.to(response.getOutputStream());
  }

  private static Filter filter(HttpServletRequest request) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, given) -> values.put(name, Arrays.asList(given)));
    OWN.forEach(values::remove);
    return Filter.of(values);
  }

  private static OptionalInt limit(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw HearsayException.of(
          "limit cannot be '%s'.".formatted(text), "Give how many actors to keep: 200.");
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  private static boolean flag(@Nullable String text) {
    if (text == null || text.equals("false")) {
      return false;
    }
    if (!text.equals("true")) {
      throw HearsayException.of(
          "download cannot be '%s'.".formatted(text), "Use one of: true, false.");
    }
    return true;
  }
}
