package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How every view looks, wide and narrow, light and dark: pictures in target/screenshots. */
class ExplorerLooksIT extends BrowserTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String QUERY = "sparql?query=SELECT+*+%7B+%3Fs+%3Fp+%3Fo+%7D+LIMIT+5";
  private static final Map<String, String> VIEWS =
      Map.of(
          "claims", "claims",
          "denials", "claims?stance=denies",
          "articles", "articles",
          "article", "article/SLUG",
          "graph", "graph",
          "timeline", "timeline",
          "shipments", "shipments",
          "sparql", "sparql/who-claimed?actor=China&attitude=worried",
          "editor", QUERY,
          "editor-long", QUERY + "%0A%23+that+is+all".repeat(60));
  private static final String AXE =
      "async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] })).violations"
          + ".map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 120) + ' ' + (node.any[0]?.message ?? '')).join(' | '))";

  @ParameterizedTest
  @MethodSource("looks")
  void a_view_fits_its_window_and_is_accessible(
      String name, String view, int width, ColorScheme scheme) throws IOException {
    try (ExplorerTab tab =
        newTab(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
      tab.open("articles");
      String article = tab.page().locator(".articles .title").first().getAttribute("href");
      tab.open(view.replace("SLUG", article.replaceFirst(".*/", "")));
      tab.page()
          .screenshot(
              new Page.ScreenshotOptions()
                  .setPath(PICTURES.resolve("%s-%d-%s.png".formatted(name, width, scheme))));
      assertThat(
              (Boolean)
                  tab.page()
                      .evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
          .as("nothing is wider than the window")
          .isTrue();
      assertThat(violations(tab.page())).isEmpty();
      assertThat(tab.complaints()).isEmpty();
    }
  }

  private static List<?> violations(Page page) throws IOException {
    try (InputStream in = ExplorerLooksIT.class.getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<?>) page.evaluate(AXE);
  }

  static Stream<Arguments> looks() {
    return VIEWS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            view ->
                Stream.of(1280, 360)
                    .flatMap(
                        width ->
                            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(
                                    scheme ->
                                        Arguments.of(
                                            view.getKey(), view.getValue(), width, scheme))));
  }
}
