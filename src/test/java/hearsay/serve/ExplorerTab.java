package hearsay.serve;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab of a browser in which the explorer is open; it notes what should not happen. */
final class ExplorerTab implements AutoCloseable {
  private final URI address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  ExplorerTab(Browser browser, URI address, Browser.NewContextOptions options) {
    this.address = address;
    this.context = browser.newContext(options.setAcceptDownloads(true));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("error: " + error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          URI asked = URI.create(request.url().replaceFirst("\\?.*", ""));
          if (List.of("http", "https").contains(asked.getScheme())
              && !asked.getAuthority().equals(address.getAuthority())) {
            complaints.add("request to another host: " + asked);
          }
        });
  }

  /** Errors, and requests to other hosts. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Takes a complaint that a test provokes for no mistake. */
  void forgive(String part) {
    complaints.removeIf(complaint -> complaint.contains(part));
  }

  URI start() {
    return address;
  }

  Page page() {
    return page;
  }

  /** Opens a view: {@code claims?about=…}. */
  ExplorerTab open(String view) {
    page.navigate(address + "#/" + view);
    settled();
    return this;
  }

  /** Waits until what the address names is shown. */
  ExplorerTab settled() {
    page.waitForFunction(
        "() => document.getElementById('main').dataset.shown === location.hash"
            + " && !document.querySelector('main[aria-busy]')");
    return this;
  }

  /** What the address says after the #. */
  String hash() {
    return page.url().replaceFirst("^[^#]*", "");
  }

  void addressHas(String part) {
    page.waitForURL(url -> url.contains(part));
  }

  Locator line() {
    return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search claims"));
  }

  /** Puts a line into the search and presses Enter. */
  ExplorerTab search(String words) {
    String before = page.url();
    line().fill(words);
    line().press("Enter");
    page.waitForURL(url -> !url.equals(before));
    return settled();
  }

  Locator chips() {
    return page.locator(".chip");
  }

  Locator cards() {
    return page.locator(".groups .card");
  }

  /** The box of a facet's value. */
  Locator facet(String name, String value) {
    Locator facet =
        page.locator(".facet").filter(new Locator.FilterOptions().setHas(page.getByText(name)));
    return facet.locator("label").filter(new Locator.FilterOptions().setHasText(value)).first();
  }

  void view(String name) {
    page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Views"))
        .getByText(name)
        .click();
    settled();
  }

  /** What the browser is given to keep by an entry of the menu Save. */
  String saved(String format) {
    page.locator(".menu summary").filter(new Locator.FilterOptions().setHasText("Save")).click();
    Download download =
        page.waitForDownload(
            () ->
                page.locator(".menu button")
                    .filter(new Locator.FilterOptions().setHasText(format))
                    .first()
                    .click());
    try (InputStream in = download.createReadStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
