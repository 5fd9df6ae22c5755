package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.serve.ServerSettings.Access;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final Path FILES = Path.of("src/main/resources/hearsay/serve");
  private static final Pattern IMPORT =
      Pattern.compile("(?:from|import\\() ?\"(\\./[^\"]+)\"|(?:href|src)=\"page/([^\"]+)\"");
  private static final Pattern LIBRARY = Pattern.compile("\"([a-z_-]+/[0-9.]+/[^\"]+)\"");

  private static Serving serving;

  @BeforeAll
  static void start() {
    serving = Serving.with(Access.READING);
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  @ParameterizedTest
  @MethodSource("files")
  void what_a_file_loads_is_there(String file) throws Exception {
    List<String> loaded = loadedBy(file);
    for (String path : loaded) {
      assertThat(serving.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void the_libraries_are_those_that_are_packed() throws Exception {
    List<String> libraries =
        LIBRARY
            .matcher(Files.readString(FILES.resolve("js/libraries.js")))
            .results()
            .map(found -> "/lib/" + found.group(1))
            .toList();
    assertThat(libraries).hasSizeGreaterThan(3);
    for (String path : libraries) {
      assertThat(serving.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void browsers_keep_libraries_and_ask_for_our_files() throws Exception {
    HttpResponse<String> library = serving.get("/lib/layout-base/2.0.1/layout-base.js");
    assertThat(library.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    HttpResponse<String> own = serving.get("/page/js/main.js");
    assertThat(own.headers().firstValue("Cache-Control")).contains("no-cache");
    String tag = own.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = serving.get("/page/js/main.js", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void files_are_sent_compressed_to_those_who_can_read_them() throws Exception {
    HttpResponse<String> zipped = serving.get("/page/js/main.js", "Accept-Encoding", "gzip, br");
    assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(zipped.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/../../hearsay/cli/logging.properties",
        "/page/%2e%2e/cli/logging.properties",
        "/page/js",
        "/page/",
        "/page/js/none.js",
        "/page/Page.class",
        "/lib/cytoscape/3.33.1/package.json",
        "/lib/../LICENSE",
      })
  void nothing_else_is_given(String path) throws Exception {
    HttpResponse<String> response = serving.get(path);
    if (!path.equals("/page/")) {
      assertThat(response.statusCode()).isBetween(400, 499);
    }
    assertThat(response.body()).doesNotContain("handlers", "\tat ");
  }

  private static List<String> loadedBy(String file) throws IOException {
    String folder = "/page/" + file.replaceFirst("[^/]*$", "");
    Stream<MatchResult> found = IMPORT.matcher(Files.readString(FILES.resolve(file))).results();
    return found
        .map(
            one ->
                one.group(1) == null ? "/page/" + one.group(2) : folder + one.group(1).substring(2))
        .toList();
  }

  static List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(FILES)) {
      return all.filter(Files::isRegularFile)
          .map(path -> FILES.relativize(path).toString())
          .sorted()
          .toList();
    }
  }
}
