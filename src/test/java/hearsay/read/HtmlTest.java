package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlTest {
  private static final String FIRST =
      "The harbour opened on Monday after three weeks, the mayor of Port Senn said at noon.";
  private static final String SECOND =
      "She denied that she had been afraid of the storm, which had broken two of the cranes.";

  @TempDir Path folder;

  private Article read(String name, byte[] page) throws IOException {
    return new ArticleReader().read(Files.write(folder.resolve(name), page), ReadOptions.none());
  }

  private Article read(String page) throws IOException {
    return read("page.html", page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + " " + block.span().in(article.text()))
        .toList();
  }

  private static String page(String head, String body) {
    return "<html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  @Test
  void the_text_is_the_headline_and_the_paragraphs() throws IOException {
    Article article =
        read(
            page(
                "<title>Harbour opens | Durn Herald</title>",
                "<nav><a>Home</a></nav><script>var said = 1;</script><article><h1>Harbour"
                    + " opens</h1><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p><p>Read also: Storm</p></article><div class='comments'><p>I said"
                    + " so.</p></div><footer>© 2024</footer>"));
    assertThat(article.text())
        .isEqualTo("Harbour opens\n\n" + FIRST + "\n\n" + SECOND + "\n\nRead also: Storm");
    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE Harbour opens",
            "PARAGRAPH " + FIRST,
            "PARAGRAPH " + SECOND,
            "BOILERPLATE Read also: Storm");
    assertThat(article.textStart()).isEmpty();
  }

  @Test
  void the_page_tells_outlet_date_and_address() throws IOException {
    Article article =
        read(
            page(
                "<title>Harbour opens - Durn Herald</title>"
                    + "<meta property='og:site_name' content='Durn Herald'>"
                    + "<meta property='article:published_time' content='2024-05-03T10:00:00Z'>"
                    + "<link rel='canonical' href='https://durnherald.example/1'>",
                "<p>" + FIRST + "</p><p>" + SECOND + "</p>"));
    assertThat(article.title()).contains("Harbour opens");
    assertThat(article.outlet()).contains("Durn Herald");
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(article.url()).contains("https://durnherald.example/1");
  }

  @Test
  void linked_data_tells_them_too_and_broken_data_does_no_harm() throws IOException {
    Article article =
        read(
            page(
                "<script type='application/ld+json'>{oops</script><script"
                    + " type='application/ld+json'>{\"@graph\": [{\"headline\": \"Harbour opens\","
                    + " \"datePublished\": \"2024-05-03\", \"publisher\": {\"name\": \"Durn"
                    + " Herald\"}}]}</script>",
                "<p>" + FIRST + "</p><p>" + SECOND + "</p>"));
    assertThat(article.title()).contains("Harbour opens");
    assertThat(article.outlet()).contains("Durn Herald");
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 3));
  }

  @Test
  void bold_questions_make_an_interview() throws IOException {
    Article article =
        read(
            page(
                "",
                "<article><h1>Ten minutes with the mayor</h1><p>"
                    + FIRST
                    + "</p><p><strong>Were you afraid of the storm?</strong></p><p>I was not. My"
                    + " dog was, and he said so.</p><h3>Who opened the harbour?</h3><p>I did, and I"
                    + " am glad of it.</p></article>"));
    assertThat(blocks(article))
        .contains(
            "QUESTION Were you afraid of the storm?",
            "ANSWER I was not. My dog was, and he said so.",
            "QUESTION Who opened the harbour?",
            "ANSWER I did, and I am glad of it.");
  }

  @Test
  void two_line_breaks_end_a_paragraph() throws IOException {
    Article article = read(page("", "<div>" + FIRST + "<br><br>" + SECOND + "</div>"));
    assertThat(blocks(article)).containsExactly("PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND);
  }

  @Test
  void a_page_is_known_by_how_it_begins() throws IOException {
    byte[] page =
        ("\n<!DOCTYPE html>" + page("", "<p>" + FIRST + "</p><p>" + SECOND + "</p>"))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(read("page.txt", page).text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void the_declared_encoding_is_used() throws IOException {
    byte[] page =
        page("<meta charset='windows-1251'>", "<p>" + FIRST + " Київ</p><p>" + SECOND + "</p>")
            .getBytes(Charset.forName("windows-1251"));
    assertThat(read("page.html", page).text()).contains("Київ");
  }
}
