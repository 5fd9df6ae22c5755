package hearsay.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An entry of a feed: RSS 2.0, 1.0 or older, or Atom.
 *
 * @param outlet who publishes the feed
 */
record Feed(Element entry, Optional<String> outlet) {
  static final String ENTRIES = "item, entry";
  private static final int TEASER = 400;
  private static final Set<String> POSTED = Set.of("post", "page");
  private static final List<String> TEXTS =
      List.of(
          "content:encoded", "content", "fulltext", "description", "summary", "media:description");
  private static final List<String> DATES =
      List.of("pubDate", "published", "dc:date", "issued", "updated", "modified", "date");

  static Feed of(Element entry, Document before) {
    Element title = before.selectFirst("channel > title, feed > title");
    return new Feed(entry.clone(), Optional.ofNullable(title).map(e -> Markup.line(e.wholeText())));
  }

  /** The entry's text and what is told about it; empty if it has no text. */
  Optional<Draft> draft(Place place) {
    List<String> texts = all(TEXTS).map(Feed::words).filter(text -> !text.isBlank()).toList();
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            all(List.of("title")).map(e -> Markup.line(words(e))).findFirst(),
            all(List.of("source"))
                .map(Feed::source)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .or(() -> outlet),
            all(DATES).flatMap(e -> Dates.stamp(e.wholeText()).stream()).findFirst(),
            address());
    return texts.stream()
        .filter(text -> text.length() >= TEASER)
        .findFirst()
        .or(() -> texts.stream().max(Comparator.comparingInt(String::length)))
        .map(text -> isBlog() ? BlogText.page(text) : text)
        .map(
            text ->
                Drafts.of(place, metadata.title(), Markup.clean(text), metadata)
                    .mended(Repairs.of(text)));
  }

  /**
   * Whether it is an article that was published: what an export of a blog holds beside them –
   * pictures, menus, comments, drafts – says so itself.
   */
  boolean isArticle() {
    boolean posted =
        all(List.of("wp:post_type")).allMatch(e -> POSTED.contains(e.wholeText().strip()));
    boolean published =
        all(List.of("wp:status")).allMatch(e -> e.wholeText().strip().equals("publish"));
    boolean kind =
        all(List.of("category"))
            .filter(e -> e.attr("scheme").endsWith("#kind"))
            .allMatch(e -> e.attr("term").endsWith("#post") || e.attr("term").endsWith("#page"));
    return posted && published && kind;
  }

  /** What the entry is known by beside its address. */
  Optional<String> id() {
    return all(List.of("guid", "id")).map(e -> e.wholeText().strip()).findFirst();
  }

  /** The elements of these names, by the order of the names. */
  private Stream<Element> all(List<String> names) {
    return names.stream()
        .flatMap(name -> entry.children().stream().filter(e -> e.tagName().equalsIgnoreCase(name)));
  }

  private boolean isBlog() {
    return all(List.of("wp:post_type")).findFirst().isPresent();
  }

  /** What stands in an element, escaped or not, as HTML or plain. */
  private static String words(Element element) {
    return element.childrenSize() > 0 ? element.html() : element.wholeText();
  }

  private static String source(Element source) {
    Element title = source.selectFirst("title");
    return Markup.line(title == null ? source.wholeText() : title.wholeText());
  }

  private Optional<String> address() {
    return Stream.of(
            all(List.of("link"))
                .filter(e -> !e.hasAttr("rel") || e.attr("rel").equals("alternate"))
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.wholeText()),
            all(List.of("guid"))
                .filter(e -> !e.attr("isPermaLink").equals("false"))
                .map(Element::wholeText),
            Stream.of(entry.attr("rdf:about")))
        .flatMap(addresses -> addresses)
        .map(String::strip)
        .filter(Markup::isAddress)
        .findFirst();
  }
}
