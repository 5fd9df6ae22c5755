package hearsay.serve;

import hearsay.HearsayException;
import hearsay.store.Answers;
import hearsay.store.Binder;
import hearsay.store.Parameter;
import hearsay.store.ResultFormat;
import hearsay.store.SavedQuery;
import hearsay.store.Store;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;

/** Lists the saved queries as JSON, and runs one of them, or spells it out as SPARQL. */
final class QueriesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(QueriesServlet.class.getName());
  private static final int LINE = 120;

  private final transient Store store;
  private final transient Answers answers;

  QueriesServlet(Store store, ServerSettings.Limits limits) {
    this.store = store;
    this.answers = new Answers(store, LINE).within(limits.time(), limits.rows());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
    try {
      if (name.isEmpty()) {
        Replies.json(response, HttpServletResponse.SC_OK, Listed.all());
      } else if (SavedQuery.find(name).isEmpty()) {
        Replies.problem(
            response,
            HttpServletResponse.SC_NOT_FOUND,
            "There is no query '%s'.".formatted(name),
            "See /queries for all of them.");
      } else {
        run(SavedQuery.named(name), request, response);
      }
    } catch (HearsayException e) {
      Replies.problem(response, HttpServletResponse.SC_BAD_REQUEST, e);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The query " + name + " failed.", e);
      Replies.problem(
          response,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "The query failed.",
          "The program's log tells more.");
    }
  }

  private void run(SavedQuery saved, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
    Optional<String> format = Optional.ofNullable(values.remove("format"));
    Query query = new Binder(store).bind(saved, values);
    if (format.equals(Optional.of("sparql"))) {
      response.setContentType("application/sparql-query");
      response.setCharacterEncoding("UTF-8");
      response.getWriter().print(query);
      return;
    }
    boolean graph = query.isConstructType() || query.isDescribeType();
    ResultFormat chosen =
        format.map(ResultFormat::of).orElse(graph ? ResultFormat.TURTLE : ResultFormat.JSON);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answers.write(query, chosen, out);
    Replies.send(response, HttpServletResponse.SC_OK, chosen.mediaType(graph), out.toByteArray());
  }

  /** A saved query as the page knows it. */
  private record Listed(String name, String title, String description, List<Field> parameters) {
    static List<Listed> all() {
      return SavedQuery.all().stream()
          .map(
              query ->
                  new Listed(
                      query.name(),
                      query.title(),
                      query.description(),
                      query.parameters().stream().map(Field::of).toList()))
          .toList();
    }
  }

  /** A parameter as the page knows it. */
  private record Field(
      String name, String kind, boolean required, String fallback, String description) {
    static Field of(Parameter parameter) {
      return new Field(
          parameter.name(),
          parameter.kind().word(),
          parameter.required(),
          parameter.fallback().orElse(""),
          parameter.description());
    }
  }
}
