package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import hearsay.model.Article;
import hearsay.model.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What news agencies and programs for writing on the web hand out. */
final class AgencyTest {
  private static final Path FILES = Path.of("src/test/resources/hearsay/fuzz");

  private static String file(String name) throws IOException {
    return Files.readString(FILES.resolve(name));
  }

  private static List<Unread> found(String text) {
    List<Unread> found = new ArrayList<>();
    new ArticleReader()
        .find(
            new Content(
                Place.named("wire.xml"),
                Optional.empty(),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
            ReadOptions.none(),
            found::add);
    return found;
  }

  private static Article first(String text) {
    return found(text).getFirst().read();
  }

  private static List<String> of(Block.Kind kind, Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().in(article.text()))
        .toList();
  }

  @Test
  void nitf_is_read_without_what_stands_beside_the_text() throws IOException {
    List<Unread> found = found(file("agency-nitf.xml"));
    assertThat(found).hasSize(1);
    Article article = found.getFirst().read();
    assertThat(article.title()).contains("Harbour of Port Senn opens after three weeks");
    assertThat(article.outlet()).contains("Durn Press");
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(of(Block.Kind.BYLINE, article))
        .containsExactly("Ada Orne Harbour correspondent", "Port Senn, May 3");
    assertThat(of(Block.Kind.PARAGRAPH, article))
        .containsExactly(
            "The harbour of Port Senn opened on Friday after three weeks, Bo Marrec, its mayor,"
                + " said at noon.",
            "Repairs",
            "“It was worth the waiting,” Bo Marrec said.",
            "Marovia is worried about the delay, an official said.");
  }

  @Test
  void an_archive_that_repeats_the_beginning_is_read_once() {
    Article article =
        first(
            """
            <nitf><head><title>Harbour</title>
            <docdata><doc-id id-string="1815718"/></docdata>
            <pubdata date.publication="19870226T000000" name="Durn Herald"
              ex-ref="https://herald.example/1815718"/></head>
            <body><body.content>
            <block class="lead_paragraph"><p>The harbour opened, the mayor said.</p></block>
            <block class="full_text"><p>The harbour opened, the mayor said.</p>
            <p>Ships wait.</p></block></body.content></body></nitf>
            """);
    assertThat(article.text())
        .isEqualTo("Harbour\n\nThe harbour opened, the mayor said.\n\nShips wait.");
    assertThat(article.outlet()).contains("Durn Herald");
    assertThat(article.url()).contains("https://herald.example/1815718");
    assertThat(article.published()).contains(LocalDate.of(1987, 2, 26));
  }

  @Test
  void of_newsml_the_texts_are_read_and_pictures_passed_over() throws IOException {
    List<Unread> found = found(file("agency-newsml.xml"));
    assertThat(found).hasSize(3);
    Article article = found.getFirst().read();
    assertThat(article.title()).contains("Harbour of Port Senn opens after three weeks");
    assertThat(article.outlet()).contains("Durn Press");
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(of(Block.Kind.BYLINE, article)).containsExactly("Ada Orne", "Port Senn, May 3");
    assertThat(of(Block.Kind.PARAGRAPH, article))
        .containsExactly(
            "The harbour of Port Senn opened on Friday after three weeks, its mayor said.",
            "Marovia is worried about the delay, an official said.");
    assertThat(found.get(1).read().text())
        .isEqualTo(
            "Ferry sails\n\nThe first ferry sailed at noon, its captain said.\n\n"
                + "She expects a good summer.");
  }

  @Test
  void what_an_agency_has_withdrawn_is_told_and_not_read() throws IOException {
    assertThatThrownBy(() -> found(file("agency-newsml.xml")).getLast().read())
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("20240503:D19 was withdrawn");
  }

  @Test
  void an_item_keeps_its_id_in_whatever_file_and_version_it_comes() throws IOException {
    String message = file("agency-newsml.xml");
    String alone =
        message.substring(message.indexOf("<newsItem"), message.indexOf("</newsItem>") + 11);
    Article corrected =
        first(alone.replace("three weeks", "four weeks").replace("version=\"2\"", "version=\"3\""));
    assertThat(corrected.title()).contains("Harbour of Port Senn opens after four weeks");
    assertThat(corrected.id()).isEqualTo(first(message).id()).startsWith("d17-");
  }

  @Test
  void names_may_have_prefixes_and_the_text_be_nitf() {
    Article article =
        first(
            """
            <?xml version="1.0"?>
            <g:newsItem xmlns:g="http://iptc.org/std/nar/2006-10-01/" guid="tag:durn.example,1">
            <g:itemMeta><g:provider qcode="nprov:DP"/><g:versionCreated>2024-05-03T10:15:00Z
            </g:versionCreated></g:itemMeta>
            <g:contentSet><g:inlineXML><nitf><head/><body><body.head><hedline><hl1>Harbour</hl1>
            </hedline></body.head><body.content><p>The harbour opened, the mayor said.</p>
            </body.content></body></nitf></g:inlineXML></g:contentSet></g:newsItem>
            """);
    assertThat(article.outlet()).contains("DP");
    assertThat(article.title()).contains("Harbour");
    assertThat(article.text()).isEqualTo("Harbour\n\nThe harbour opened, the mayor said.");
  }

  @Test
  void an_item_without_its_text_is_told() {
    assertThatThrownBy(() -> first("<nitf><head><title>Harbour</title></head><body/></nitf>"))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("no text");
  }

  @Test
  void of_a_blog_the_published_posts_are_read() throws IOException {
    List<Unread> found = found(file("blog.rss"));
    assertThat(found).hasSize(1);
    Article article = found.getFirst().read();
    assertThat(article.outlet()).contains("Harbour Notes");
    assertThat(article.url()).contains("https://notes.example/2024/05/harbour-opens/");
    assertThat(article.text())
        .isEqualTo(
            "Harbour opens\n\nThe harbour opened on Friday after three weeks, the mayor said.\n\n"
                + "Marovia is worried about the delay [sic], an official said.");
  }

  @Test
  void comments_and_templates_of_a_blog_are_no_articles() {
    String entry =
        "<entry><category scheme='http://schemas.example/g#kind' term='http://b.example/kind#%s'/>"
            + "<title>Harbour</title><content>The harbour opened, the mayor said.</content></entry>";
    assertThat(
            found(
                "<feed><title>Notes</title>%s%s%s</feed>"
                    .formatted(
                        entry.formatted("comment"),
                        entry.formatted("post"),
                        entry.formatted("template"))))
        .hasSize(1);
  }

  @Test
  void what_needs_another_program_first_is_refused_with_a_remedy() {
    refused("%PDF-1.7\n%âãÏÓ\n", "PDF", "pdftotext");
    refused("{\\rtf1\\ansi The harbour opened.}", "office", "plain text");
    refused(
        "From ada@durn.example Fri May  3 10:15:00 2024\nReceived: from x\n by y\nSubject: Hi\n\nHi",
        "mail",
        "plain text");
    refused("Subject: Hi\nDate: Fri\nMIME-Version: 1.0\n\nThe harbour opened.", "mail", "text");
    refused("<?xml version=\"1.0\"?><pom><text>x</text></pom>", "XML", "JSON");
  }

  private static void refused(String text, String what, String remedy) {
    assertThatThrownBy(() -> first(text))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining(what)
        .extracting(problem -> ((HearsayException) problem).remedy())
        .asString()
        .contains(remedy);
  }

  @Test
  void a_text_that_only_begins_like_a_mail_is_read() {
    String text = "Subject: the harbour\n\nThe harbour opened on Friday, the mayor said at noon.";
    assertThat(first(text).text()).isEqualTo(text);
  }
}
