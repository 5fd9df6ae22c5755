package hearsay.serve;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A headless Chromium, the one that is installed. Without one, tests are skipped; but where the
 * environment says {@code CI}, they fail.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Milliseconds; a machine that does much else at once is slow. */
  private static final double PATIENCE = 30_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      String message = "no Chromium on the PATH: install it (apt-get install chromium)";
      if (System.getenv("CI") != null) {
        throw new AssertionError(message);
      }
      assumeTrue(false, message);
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(program.orElseThrow())
            .setArgs(List.of("--no-sandbox"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  Browser browser() {
    return browser;
  }

  private static Optional<Path> program() {
    Stream<Path> folders =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    return folders
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
