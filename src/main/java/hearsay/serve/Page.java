package hearsay.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** One file of the page, from the jar. */
final class Page extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Which path gives which file; the empty path is the root. */
  static final Map<String, String> FILES =
      Map.of("", "index.html", "/page.css", "page.css", "/page.js", "page.js");

  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");

  private final String file;

  Page(String file) {
    this.file = file;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    response.setContentType(TYPES.get(ending));
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    try (InputStream in = Page.class.getResourceAsStream("/hearsay/serve/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not packed with the program");
      }
      in.transferTo(response.getOutputStream());
    }
  }
}
