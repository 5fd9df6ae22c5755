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

final class JsonTest {
  private static final String TEXT =
      "The harbour opened on Monday after three weeks, the mayor of Port Senn said at noon.";

  private static List<Article> read(String json) {
    return read(json, ReadOptions.none());
  }

  private static List<Article> read(String json, ReadOptions options) {
    return new ArticleReader()
        .read(
            new Raw("wire.json", Optional.empty(), json.getBytes(StandardCharsets.UTF_8)), options);
  }

  private static ReadOptions named(String fields) {
    return new ReadOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        FieldNames.of(fields));
  }

  @Test
  void one_object_is_one_article() {
    Article article =
        read("""
                {"headline": "Harbour opens &amp; fills", "story_text": "%s",
                 "date": 1714694400000, "source": {"id": null, "name": "Durn Herald"},
                 "link": "https://durn.example/harbour"}
                """
                .formatted(TEXT))
            .getFirst();
    assertThat(article.title()).contains("Harbour opens & fills");
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 3));
    assertThat(article.outlet()).contains("Durn Herald");
    assertThat(article.url()).contains("https://durn.example/harbour");
    assertThat(article.text()).isEqualTo("Harbour opens & fills\n\n" + TEXT);
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH);
  }

  @Test
  void lists_are_found_at_the_top_and_within() {
    String one = "{\"title\": \"One\", \"text\": \"%s\"}".formatted(TEXT);
    String two = "{\"title\": \"Two\", \"text\": \"%s\"}".formatted(TEXT);
    String list = "[%s, %s]".formatted(one, two);
    for (String json :
        List.of(
            list,
            "{\"status\": \"ok\", \"articles\": %s}".formatted(list),
            "{\"response\": {\"docs\": %s, \"meta\": {}}}".formatted(list),
            one + "\n" + two + "\n")) {
      assertThat(read(json))
          .as(json)
          .extracting(article -> article.title().orElse(""))
          .containsExactly("One", "Two");
    }
  }

  @Test
  void articles_of_one_file_are_known_by_what_they_are_not_by_their_order() {
    String one = "{\"id\": 7, \"text\": \"%s\"}".formatted(TEXT);
    String two = "{\"text\": \"%s Ships wait.\"}".formatted(TEXT);
    List<String> ids = read("[%s,%s]".formatted(one, two)).stream().map(Article::id).toList();
    List<String> turned = read("[%s,%s]".formatted(two, one)).stream().map(Article::id).toList();
    assertThat(ids).doesNotHaveDuplicates().containsExactlyElementsOf(turned.reversed());
  }

  @Test
  void the_user_can_say_where_things_stand() {
    Article article =
        read(
                """
                {"kopf": "Open", "teile": [{"inhalt": "%s"}], "text": "not this"}
                """
                    .formatted(TEXT),
                named("title=kopf,text=teile.0.inhalt"))
            .getFirst();
    assertThat(article.title()).contains("Open");
    assertThat(article.text()).endsWith(TEXT);
  }

  @Test
  void a_name_of_no_part_is_refused() {
    assertThatThrownBy(() -> FieldNames.of("colour=c"))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> FieldNames.of("title")).isInstanceOf(HearsayException.class);
  }

  @Test
  void a_text_in_html_becomes_paragraphs() {
    Article article =
        read("{\"content\": {\"rendered\": \"<p>%s</p><p>Ships wait.</p>\"}}".formatted(TEXT))
            .getFirst();
    assertThat(article.text()).isEqualTo(TEXT + "\n\nShips wait.");
  }

  @Test
  void the_teaser_gives_way_to_the_story() {
    String story = (TEXT + " ").repeat(10).strip();
    Article article = read("{\"text\": \"Short.\", \"body\": \"%s\"}".formatted(story)).getFirst();
    assertThat(article.text()).isEqualTo(story);
  }

  @Test
  void what_holds_no_article_says_so() {
    assertThatThrownBy(() -> read("{\"a\": 1}"))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("wire.json")
        .extracting(problem -> ((HearsayException) problem).remedy())
        .asString()
        .contains("--map");
    assertThatThrownBy(() -> read("[]")).isInstanceOf(HearsayException.class);
  }

  @Test
  void a_break_is_told_and_loses_nothing_before_it() {
    String one = "{\"text\": \"%s\"}".formatted(TEXT);
    List<Unread> found = found("[%s, {\"text\": ".formatted(one));
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().read().text()).isEqualTo(TEXT);
    assertThatThrownBy(() -> found.getLast().read()).isInstanceOf(HearsayException.class);
  }

  @Test
  void a_line_that_is_no_json_spoils_no_other() {
    String one = "{\"id\": 1, \"text\": \"%s\"}".formatted(TEXT);
    String two = "{\"id\": 2, \"text\": \"%s\"}".formatted(TEXT);
    List<Unread> found = found(one + "\n{\"text\": \"cut\n\n" + two + "\n");
    assertThat(found).hasSize(3);
    assertThat(found.get(0).read().id()).isNotEqualTo(found.get(2).read().id());
    assertThatThrownBy(() -> found.get(1).read())
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("wire.json:2");
    assertThat(found.get(2).place()).isEqualTo("wire.json:4");
  }

  @Test
  void not_even_if_it_is_the_first() {
    String line = "{\"title\": \"Harbour\", \"text\": \"The harbour opened, the mayor said.\"}\n";
    for (String spoilt : List.of("{\"title\": \"Harb\n", "\n\n{\"title\" \"Harbour\"}\n")) {
      List<Unread> found = found(spoilt + line + line);
      assertThat(found).as(spoilt).hasSize(3);
      assertThatThrownBy(() -> found.getFirst().read()).isInstanceOf(HearsayException.class);
      assertThat(found.getLast().read().title()).contains("Harbour");
    }
    assertThat(read("{\"articles\": [\n" + line + "]}")).hasSize(1);
    assertThat(read("[\n" + line + "]")).hasSize(1);
    assertThat(read("{\"title\": \"Harbour\",\n\"text\": \"It opened.\"\n}")).hasSize(1);
  }

  @Test
  void depth_without_end_is_refused() {
    assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(HearsayException.class);
    assertThatThrownBy(() -> read("{\"data\":".repeat(100_000)))
        .isInstanceOf(HearsayException.class);
    assertThatThrownBy(() -> read("{\"x\":".repeat(100_000))).isInstanceOf(HearsayException.class);
  }

  private static List<Unread> found(String json) {
    List<Unread> found = new ArrayList<>();
    new Unpacker(new Assembler(), ReadOptions.none(), found::add, warning -> {})
        .unpack(
            new Content(
                Place.named("wire.json"),
                Optional.empty(),
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    return found;
  }
}
