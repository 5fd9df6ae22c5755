package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import hearsay.model.Article;
import hearsay.model.Block;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feeds, crawls and Reuters-21578. */
final class CollectionsTest {
  private static final String TEXT =
      "The harbour opened on Monday after three weeks, the mayor of Port Senn said at noon.";

  private static List<Unread> found(String text) {
    List<Unread> found = new ArrayList<>();
    new ArticleReader()
        .find(
            new Content(
                Place.named("box"),
                Optional.empty(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
            ReadOptions.none(),
            found::add);
    return found;
  }

  private static List<Article> read(String text) {
    return found(text).stream().map(Unread::read).toList();
  }

  @Test
  void rss_gives_an_article_an_item() {
    List<Article> articles =
        read(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Durn Herald</title><link>https://durn.example/</link>
            <item><title>Harbour opens &amp; fills</title><link>https://durn.example/1</link>
            <pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><guid>https://durn.example/1</guid>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>%1$s</p><p>Ships&nbsp;wait.</p>]]></content:encoded></item>
            <item><title>Second</title><guid isPermaLink="false">n-2</guid>
            <description>&lt;p&gt;%1$s&lt;/p&gt;</description></item>
            <item><title>Third</title></item>
            </channel></rss>
            """
                .formatted(TEXT)
                .replace("<item><title>Third</title></item>", ""));
    assertThat(articles).hasSize(2);
    Article first = articles.getFirst();
    assertThat(first.title()).contains("Harbour opens & fills");
    assertThat(first.outlet()).contains("Durn Herald");
    assertThat(first.url()).contains("https://durn.example/1");
    assertThat(first.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(first.text()).isEqualTo("Harbour opens & fills\n\n" + TEXT + "\n\nShips wait.");
    assertThat(articles.getLast().url()).isEmpty();
    assertThat(articles.getLast().text()).isEqualTo("Second\n\n" + TEXT);
  }

  @Test
  void atom_and_rss_1_are_feeds_too() {
    Article atom =
        read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Durn Herald</title>
                <entry><title>Harbour</title><id>tag:durn.example,2024:1</id>
                <link rel="alternate" href="https://durn.example/1"/>
                <updated>2024-05-03T10:00:00Z</updated>
                <content type="xhtml"><div><p>%s</p></div></content></entry></feed>
                """
                .formatted(TEXT))
            .getFirst();
    assertThat(atom.url()).contains("https://durn.example/1");
    assertThat(atom.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(atom.text()).isEqualTo("Harbour\n\n" + TEXT);
    Article old =
        read("""
                <rdf:RDF><channel><title>Durn Herald</title></channel>
                <item rdf:about="https://durn.example/1"><title>Harbour</title>
                <description>%s</description><dc:date>2024-05-03</dc:date></item></rdf:RDF>
                """
                .formatted(TEXT))
            .getFirst();
    assertThat(old.url()).contains("https://durn.example/1");
    assertThat(old.outlet()).contains("Durn Herald");
    assertThat(old.published()).contains(LocalDate.of(2024, 5, 3));
  }

  @Test
  void entities_that_grow_are_not_known() {
    Article article =
        read("""
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">
                <!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <rss><channel><item><title>Bomb</title><description>%s &b; &c;</description></item>
                </channel></rss>
                """
                .formatted(TEXT))
            .getFirst();
    assertThat(article.text()).isEqualTo("Bomb\n\n" + TEXT + " &b; &c;");
  }

  @Test
  void reuters_dispatches_have_whole_sentences_and_no_tables() {
    List<Article> articles =
        read(
            """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="NO" NEWID="7">
            <DATE>26-FEB-1987 15:02:20.00</DATE>
            <UNKNOWN>&#5;&#5;&#5;F Y</UNKNOWN>
            <TEXT>&#2;
            <TITLE>MORANIAN SHIPPING &lt;MSHP> OPENS LINE</TITLE>
            <DATELINE>    PORT SENN, Feb 26 - </DATELINE><BODY>Moranian Shipping Co
            said it had opened a line to Durn, and that the harbour-
            master was pleased with it.
                A spokesman said more lines would follow.
                Shr 34 cts vs 1.19 dlrs
                Net 807,000 vs 2,858,000

             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            <REUTERS TOPICS="NO" NEWID="8">
            <DATE>26-FEB-1987 15:02:21.00</DATE>
            <TEXT TYPE="BRIEF">&#2;<TITLE>ONLY A TITLE</TITLE></TEXT>
            </REUTERS>
            """);
    assertThat(articles).hasSize(1);
    Article article = articles.getFirst();
    assertThat(article.title()).contains("MORANIAN SHIPPING <MSHP> OPENS LINE");
    assertThat(article.outlet()).contains("Reuters");
    assertThat(article.published()).contains(LocalDate.of(1987, 2, 26));
    assertThat(article.id()).startsWith("box-7-");
    assertThat(article.blocks())
        .filteredOn(block -> block.kind() == Block.Kind.PARAGRAPH)
        .extracting(block -> block.span().in(article.text()))
        .containsExactly(
            "Moranian Shipping Co said it had opened a line to Durn, and that the harbour-master"
                + " was pleased with it.",
            "A spokesman said more lines would follow.");
    assertThat(article.text()).doesNotContain("Reuter\n").doesNotContain("\u0003");
  }

  private static String kept(String type, String address, String block) {
    return """
    WARC/1.0
    WARC-Type: %s
    WARC-Record-ID: <urn:uuid:0000-%d>
    WARC-Date: 2024-05-03T10:00:00Z
    WARC-Target-URI: %s
    Content-Type: %s
    Content-Length: %d

    %s

    """
        .replace("\n", "\r\n")
        .formatted(
            type,
            address.length(),
            address,
            type.equals("response") ? "application/http; msgtype=response" : "text/plain",
            block.length(),
            block);
  }

  @Test
  void of_a_crawl_the_pages_that_were_there_are_read() {
    String page =
        "<html><head><title>Harbour</title></head><body><p>" + TEXT + "</p></body></html>";
    String http = "HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n%s";
    List<Article> articles =
        read(
            kept("response", "https://durn.example/1", http.formatted("200 OK", "text/html", page))
                + kept(
                    "response",
                    "https://durn.example/gone",
                    http.formatted("404 Not Found", "text/html", page))
                + kept(
                    "response",
                    "https://durn.example/a.png",
                    http.formatted("200 OK", "image/png", "PNG"))
                + kept("conversion", "https://durn.example/22", TEXT));
    assertThat(articles)
        .extracting(article -> article.url().orElse(""))
        .containsExactly("https://durn.example/1", "https://durn.example/22");
    assertThat(articles.getFirst().title()).contains("Harbour");
  }

  @Test
  void other_xml_is_named() {
    assertThatThrownBy(() -> read("<?xml version=\"1.0\"?><pom><text>x</text></pom>"))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("XML");
  }
}
