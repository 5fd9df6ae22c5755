package hearsay.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
  private static final String JSON = "application/json";

  private final transient Gson gson = new GsonBuilder().disableHtmlEscaping().create();
  private final transient Store store;
  private final transient Answers answers;

  QueriesServlet(Store store, Duration limit) {
    this.store = store;
    this.answers = new Answers(store, LINE).within(limit);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
    try {
      if (name.isEmpty()) {
        send(response, HttpServletResponse.SC_OK, JSON, json(Listed.all()));
      } else if (SavedQuery.find(name).isEmpty()) {
        send(
            response,
            HttpServletResponse.SC_NOT_FOUND,
            JSON,
            problem("There is no such query.", ""));
      } else {
        run(SavedQuery.named(name), request, response);
      }
    } catch (HearsayException e) {
      String message = String.valueOf(e.getMessage());
      send(response, HttpServletResponse.SC_BAD_REQUEST, JSON, problem(message, e.remedy()));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The query " + name + " failed.", e);
      String remedy = "The program's log tells more.";
      send(
          response,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          JSON,
          problem("The query failed.", remedy));
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
    send(response, HttpServletResponse.SC_OK, chosen.mediaType(graph), out.toByteArray());
  }

  private byte[] json(Object value) {
    return gson.toJson(value).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] problem(String message, String remedy) {
    return json(Map.of("problem", message, "remedy", remedy));
  }

  private static void send(HttpServletResponse response, int status, String type, byte[] body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(body);
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
