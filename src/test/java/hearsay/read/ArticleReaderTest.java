package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import hearsay.HearsayException;
import hearsay.model.Article;
import hearsay.model.Block;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleReaderTest {
  private static final String BODY =
      """
      Harbour of Port Senn opens again

      The harbour opened on Monday after three weeks, the mayor of Port Senn said at noon.
      """;

  @TempDir Path folder;

  private Article read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8), ReadOptions.none());
  }

  private Article read(String name, byte[] content, ReadOptions options) throws IOException {
    return new ArticleReader().read(Files.write(folder.resolve(name), content), options);
  }

  @Test
  void the_first_line_is_the_title() throws IOException {
    Article article = read("harbour.txt", BODY);
    assertThat(article.title()).contains("Harbour of Port Senn opens again");
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH);
  }

  @Test
  void a_header_tells_outlet_date_address_and_id() throws IOException {
    Article article =
        read(
            "harbour.txt",
            """
            ---
            title: "Open again"
            outlet: The Moranian Courier
            published: 3 May 2024
            url: https://courier.example/harbour
            id: harbour
            colour: blue
            ---
            """
                + BODY);
    assertThat(article.id()).isEqualTo("harbour");
    assertThat(article.title()).contains("Open again");
    assertThat(article.outlet()).contains("The Moranian Courier");
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(article.url()).contains("https://courier.example/harbour");
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void what_the_user_says_is_believed_first() throws IOException {
    ReadOptions options =
        new ReadOptions(
            Optional.of("Durn Herald"),
            Optional.of(LocalDate.of(2023, 1, 2)),
            Optional.of("https://durn.example/1"),
            Optional.of("mine"));
    String text = "---\noutlet: The Moranian Courier\nid: theirs\n---\n" + BODY;
    Article article = read("harbour.txt", text.getBytes(StandardCharsets.UTF_8), options);
    assertThat(article.outlet()).contains("Durn Herald");
    assertThat(article.published()).contains(LocalDate.of(2023, 1, 2));
    assertThat(article.id()).isEqualTo("mine");
  }

  @Test
  void offsets_count_from_where_the_text_begins_in_the_file() throws IOException {
    String header = "\uFEFF---\r\noutlet: Durn Herald\r\n---\r\n";
    Article article = read("harbour.txt", header + BODY);
    assertThat(article.textStart()).contains(header.length());
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void rules_across_a_page_are_no_header() throws IOException {
    Article article = read("harbour.txt", "---\n\n" + BODY);
    assertThat(article.textStart()).contains(0);
    assertThat(article.title()).contains("Harbour of Port Senn opens again");
  }

  @Test
  void a_date_in_a_header_that_is_none_is_named_with_its_line() {
    assertThatThrownBy(() -> read("harbour.txt", "---\nid: a\npublished: soon\n---\n" + BODY))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("harbour.txt:3")
        .hasMessageContaining("soon");
  }

  @Test
  void an_id_that_no_address_can_hold_is_refused() {
    assertThatThrownBy(() -> read("harbour.txt", "---\nid: my harbour\n---\n" + BODY))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("my harbour");
  }

  @Test
  void files_of_one_name_are_told_apart() throws IOException {
    Files.createDirectory(folder.resolve("other"));
    Article one = read("Hafen Größe.txt", BODY);
    Article two = read("other/Hafen Größe.txt", BODY);
    assertThat(one.id()).matches("hafen-gro-e-[0-9a-f]{8}");
    assertThat(two.id()).isNotEqualTo(one.id()).startsWith("hafen-gro-e-");
    assertThat(read("Hafen Größe.txt", BODY + "More.").id()).isEqualTo(one.id());
  }

  @Test
  void one_address_gives_one_id_wherever_the_file_lies() throws IOException {
    Files.createDirectory(folder.resolve("other"));
    String text = "---\nurl: https://courier.example/1\n---\n" + BODY;
    assertThat(read("other/a.txt", text).id()).isEqualTo(read("a.txt", text).id());
  }

  @Test
  void an_address_gives_an_id_that_people_can_read() throws IOException {
    String text = "---\nurl: %s\n---\n" + BODY;
    assertThat(
            read("a.txt", text.formatted("https://durn.example/2024/05/harbour-opens.html?x=1"))
                .id())
        .matches("harbour-opens-[0-9a-f]{8}");
    assertThat(read("a.txt", text.formatted("https://durn.example/article/54ed40309b1.php")).id())
        .matches("article-[0-9a-f]{8}");
  }

  @Test
  void a_date_in_the_address_or_the_name_is_the_last_to_be_believed() throws IOException {
    assertThat(read("durn_2024.05.03.17.txt", BODY).published()).contains(LocalDate.of(2024, 5, 3));
    String text = "---\nurl: https://durn.example/2024/05/02/harbour\n---\n" + BODY;
    assertThat(read("2024-05-03.txt", text).published()).contains(LocalDate.of(2024, 5, 2));
    assertThat(read("2024-05-03.txt", text.replace("url:", "date: 2024-05-01\nurl:")).published())
        .contains(LocalDate.of(2024, 5, 1));
  }

  @Test
  void text_that_is_not_utf_8_is_read_as_windows_1252() throws IOException {
    String text =
        "The mayor said: “It is open – at last.” The café is open, too, said its owner.\n";
    Article article =
        read("cafe.txt", text.getBytes(Charset.forName("windows-1252")), ReadOptions.none());
    assertThat(article.text()).isEqualTo(text);
  }

  @Test
  void utf_16_is_read_when_it_is_marked() throws IOException {
    byte[] bytes = ("\uFEFF" + BODY).getBytes(StandardCharsets.UTF_16LE);
    Article article = read("wide.txt", bytes, ReadOptions.none());
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.textStart()).contains(1);
  }

  @Test
  void a_picture_is_no_article() {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13};
    assertThatThrownBy(() -> read("picture.txt", bytes, ReadOptions.none()))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("picture.txt");
  }

  @Test
  void an_empty_file_is_no_article() {
    assertThatThrownBy(() -> read("empty.txt", " \n\t\n"))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("empty.txt holds no text");
    assertThatThrownBy(() -> read("empty.html", "<html><body></body></html>"))
        .isInstanceOf(HearsayException.class);
  }

  @Test
  void what_is_missing_or_a_folder_is_named() {
    ArticleReader reader = new ArticleReader();
    assertThatThrownBy(() -> reader.read(folder.resolve("gone.txt"), ReadOptions.none()))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("gone.txt");
    assertThatThrownBy(() -> reader.read(folder, ReadOptions.none()))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("folder");
  }

  @Test
  void a_line_of_ten_million_characters_takes_no_time() throws IOException {
    for (String piece : new String[] {"“A. B – c? ", "-", "A", " ", "NAME: ", "By A "}) {
      String line = "Title of it\n\nx" + piece.repeat(10_000_000 / piece.length()) + ".\n";
      assertTimeout(Duration.ofSeconds(10), () -> read("long.txt", line));
    }
  }
}
