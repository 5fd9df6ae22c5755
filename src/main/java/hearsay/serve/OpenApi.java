package hearsay.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Gives the description of the whole interface, by OpenAPI. */
final class OpenApi extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FILE = "/hearsay/serve/openapi.json";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (InputStream in = OpenApi.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packed with the program");
      }
      Replies.send(response, HttpServletResponse.SC_OK, Replies.JSON, in.readAllBytes());
    }
  }
}
