package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import hearsay.ExampleStore;
import hearsay.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * A server over the examples, and a tab of a real browser for each test. Whatever a test does, the
 * browser must log no error and ask no other host.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
  private final Store store = ExampleStore.open();
  private HearsayServer server;
  private Chromium chromium;
  private ExplorerTab tab;

  @BeforeAll
  void start() {
    chromium = Chromium.start();
    prepare(store);
    server = HearsayServer.start(store, "localhost", 0);
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
    store.close();
  }

  @BeforeEach
  void openTab() {
    tab = newTab(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  @AfterEach
  void nothingWentWrong() {
    tab.close();
    assertThat(tab.complaints()).isEmpty();
  }

  /** Puts more into the store than the examples. */
  void prepare(Store examples) {}

  ExplorerTab tab() {
    return tab;
  }

  ExplorerTab newTab(Browser.NewContextOptions options) {
    return new ExplorerTab(chromium.browser(), server.address(), options);
  }
}
