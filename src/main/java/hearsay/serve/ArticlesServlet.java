package hearsay.serve;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import hearsay.HearsayException;
import hearsay.store.Change;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists the articles, gives one, takes articles in and out. */
final class ArticlesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(ArticlesServlet.class.getName());
  private static final String ARTICLES = "https://w3id.org/hearsay/article/";
  private static final int MULTI_STATUS = 207;
  private static final int UNPROCESSABLE = 422;
  private static final int SOON = 5;

  /** What a client may say about an article beside it. */
  static final Set<String> TOLD = Set.of("title", "outlet", "published", "url");

  private final transient Desk desk;
  private final transient ArticleView view;
  private final transient FirstReading reading;
  private final long largest;

  ArticlesServlet(ArticleView view, FirstReading reading, Desk desk, long largest) {
    this.desk = desk;
    this.view = view;
    this.reading = reading;
    this.largest = largest;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> id = id(request);
    try {
      if (id.isPresent()) {
        article(id.get(), request, response);
      } else if (reading.isOver(response)) {
        Replies.send(response, HttpServletResponse.SC_OK, Replies.JSON, view.list());
      }
    } catch (HearsayException e) {
      Replies.problem(response, HttpServletResponse.SC_BAD_REQUEST, e);
    }
  }

  private void article(String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String format = request.getParameter("format");
    ArticleForm form =
        format != null
            ? ArticleForm.named(format)
            : ArticleForm.accepted(Optional.ofNullable(request.getHeader("Accept")).orElse("*/*"));
    if (form == ArticleForm.JSON && !reading.isOver(response)) {
      return;
    }
    response.addHeader("Vary", "Accept");
    Optional<byte[]> body = view.of(ARTICLES + id, form);
    if (body.isPresent()) {
      Replies.tagged(request, response, form.type(), body.get());
    } else {
      missing(response, id);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<byte[]> body = body(request, response);
    if (body.isEmpty()) {
      return;
    }
    String type = request.getContentType();
    if (!Posted.isSupported(type)) {
      Replies.problem(
          response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, Posted.unsupported(type));
      return;
    }
    Posted.All posted;
    try {
      posted = Posted.of(type, body.get(), told(request));
    } catch (HearsayException e) {
      Replies.problem(response, HttpServletResponse.SC_BAD_REQUEST, e);
      return;
    }
    try {
      List<Desk.Result> results = desk.load(posted.items());
      if (posted.several() || results.size() > 1) {
        answer(results, response);
      } else {
        answer(results.getFirst(), response);
      }
    } catch (Desk.Busy e) {
      busy(response);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "A load failed.", e);
      Replies.problem(
          response,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "The load failed, and nothing of it is in the store.",
          "The program's log tells more.");
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = id(request).orElse("");
    try {
      if (desk.remove(ARTICLES + id)) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else {
        missing(response, id);
      }
    } catch (Desk.Busy e) {
      busy(response);
    }
  }

  private Optional<byte[]> body(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      return Optional.of(Body.read(request, largest));
    } catch (Body.Refused e) {
      response.setHeader("Connection", "close");
      Replies.problem(response, e.status(), e.problem(), e.remedy());
      return Optional.empty();
    }
  }

  private static Map<String, String> told(HttpServletRequest request) {
    return Form.of(Optional.ofNullable(request.getQueryString()).orElse("")).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, field -> field.getValue()[0]));
  }

  private void answer(Desk.Result result, HttpServletResponse response) throws IOException {
    if (result instanceof Desk.Result.Stored stored) {
      response.setHeader("Location", "/articles/" + stored.article().id());
    }
    Replies.send(response, status(result), Replies.JSON, view.bytes(view.of(result)));
  }

  private void answer(List<Desk.Result> results, HttpServletResponse response) throws IOException {
    Set<Integer> all = results.stream().map(ArticlesServlet::status).collect(toSet());
    int status =
        all.stream().anyMatch(one -> one >= HttpServletResponse.SC_BAD_REQUEST)
            ? MULTI_STATUS
            : Collections.max(all);
    JsonArray articles = new JsonArray();
    results.forEach(result -> articles.add(item(result)));
    JsonObject json = new JsonObject();
    json.add("articles", articles);
    Replies.send(response, status, Replies.JSON, view.bytes(json));
  }

  private JsonObject item(Desk.Result result) {
    JsonObject item = new JsonObject();
    item.addProperty("status", status(result));
    view.of(result).entrySet().forEach(field -> item.add(field.getKey(), field.getValue()));
    return item;
  }

  private static int status(Desk.Result result) {
    return switch (result) {
      case Desk.Result.Stored stored when stored.change() == Change.NEW ->
          HttpServletResponse.SC_CREATED;
      case Desk.Result.Stored stored -> HttpServletResponse.SC_OK;
      case Desk.Result.Unread unread -> UNPROCESSABLE;
      case Desk.Result.Failed failed -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    };
  }

  private static void busy(HttpServletResponse response) throws IOException {
    response.setIntHeader("Retry-After", SOON);
    Replies.problem(
        response,
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "Too many articles are waiting to be read.",
        "Send it again in a few seconds.");
  }

  private static void missing(HttpServletResponse response, String id) throws IOException {
    Replies.problem(
        response,
        HttpServletResponse.SC_NOT_FOUND,
        "There is no article '%s'.".formatted(id),
        "See /articles for all of them.");
  }

  private static Optional<String> id(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .map(path -> path.substring(1))
        .filter(id -> !id.isEmpty());
  }
}
