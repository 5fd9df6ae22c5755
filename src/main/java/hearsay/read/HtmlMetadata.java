package hearsay.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads from a page's head who published it, when, where and under which title. */
final class HtmlMetadata {
  private final Document page;
  private final JsonLd linked;

  private HtmlMetadata(Document page) {
    this.page = page;
    this.linked = new JsonLd(page);
  }

  static Metadata of(Document page) {
    HtmlMetadata reader = new HtmlMetadata(page);
    Optional<String> outlet = reader.outlet();
    return new Metadata(
        Optional.empty(), reader.title(outlet), outlet, reader.published(), reader.url());
  }

  private Optional<String> outlet() {
    return meta("property=og:site_name")
        .or(() -> linked.name("publisher"))
        .or(() -> meta("name=publisher"))
        .or(() -> meta("name=application-name"));
  }

  private Optional<String> title(Optional<String> outlet) {
    Elements headings = page.select("h1");
    Optional<String> heading = headings.size() == 1 ? filled(headings.text()) : Optional.empty();
    return heading
        .or(() -> meta("property=og:title"))
        .or(() -> linked.text("headline"))
        .or(() -> filled(page.title()))
        .map(title -> withoutOutlet(title, outlet));
  }

  private static String withoutOutlet(String title, Optional<String> outlet) {
    return outlet
        .flatMap(
            name ->
                Stream.of(" | ", " - ", " – ", " — ", " :: ")
                    .map(dash -> dash + name)
                    .filter(title::endsWith)
                    .findFirst())
        .map(end -> title.substring(0, title.length() - end.length()).strip())
        .orElse(title);
  }

  private Optional<LocalDate> published() {
    return Stream.<Optional<String>>of(
            meta("property=article:published_time"),
            linked.text("datePublished"),
            meta("itemprop=datePublished"),
            meta("name=date"),
            meta("name=pubdate"),
            meta("name=publish-date"),
            meta("name=dc.date"),
            first("time[datetime]", "datetime"),
            filled(page.select("time").stream().map(Element::text).findFirst().orElse("")))
        .flatMap(Optional::stream)
        .flatMap(value -> Dates.in(value).stream())
        .findFirst();
  }

  private Optional<String> url() {
    return Stream.of(first("link[rel=canonical]", "href"), meta("property=og:url"))
        .flatMap(Optional::stream)
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .findFirst();
  }

  private Optional<String> meta(String attribute) {
    return first("meta[" + attribute + "]", "content");
  }

  private Optional<String> first(String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null ? Optional.empty() : filled(element.attr(attribute));
  }

  private static Optional<String> filled(String value) {
    return Optional.of(value.strip()).filter(text -> !text.isEmpty());
  }
}
