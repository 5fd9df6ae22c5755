package hearsay.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The explorer page: its own files, and the scripts of others that it uses, all from the jars.
 *
 * <pre>
 * /            index.html
 * /page/FILE   our file: asked for anew each time, and answered "not modified" while it is the same
 * /lib/FILE    another's file: its path names its version, so that browsers keep it
 * </pre>
 */
final class Page extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String OWN = "/hearsay/serve";
  private static final String OTHERS = "/META-INF/resources/webjars";
  private static final Pattern SAFE =
      Pattern.compile("(?:/[a-z0-9_-][a-zA-Z0-9._-]*)+\\.(?:css|js|html)");

  /** Which paths give the files of which folder; the empty path is the root. */
  static final Map<String, String> FILES = Map.of("", OWN, "/page/*", OWN, "/lib/*", OTHERS);

  private final String folder;
  private final transient Map<String, PageFile> files = new ConcurrentHashMap<>();

  /** Serves the files of a folder of the class path. */
  Page(String folder) {
    this.folder = folder;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<PageFile> file = file(path(request));
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such file.");
      return;
    }
    response.setHeader(
        "Cache-Control",
        folder.equals(OTHERS) ? "public, max-age=31536000, immutable" : "no-cache");
    file.get().answer(request, response);
  }

  private static String path(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null || path.equals("/") ? "/index.html" : path;
  }

  private Optional<PageFile> file(String path) {
    if (!SAFE.matcher(path).matches()) {
      return Optional.empty();
    }
    Optional<PageFile> known = Optional.ofNullable(files.get(path));
    return known.or(
        () -> {
          Optional<PageFile> packed = PageFile.packed(folder + path);
          packed.ifPresent(file -> files.put(path, file));
          return packed;
        });
  }
}
