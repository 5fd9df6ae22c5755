package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Articles;
import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void an_article_is_read_whole() {
    Excerpt excerpt = Excerpt.of(article("The port is closed.", "It stays so."));
    assertThat(excerpt.stretches()).containsExactly(stretch(0, 0, 19), stretch(1, 20, 32));
    assertThat(excerpt.omissions()).isEmpty();
  }

  @Test
  void what_is_no_running_text_is_not_read() {
    Article article = article("By Ann Lee", "It stays so.");
    List<Block> blocks =
        List.of(
            new Block(article.blocks().getFirst().span(), Block.Kind.BYLINE),
            article.blocks().getLast());
    assertThat(Excerpt.of(Articles.of("a", article.text(), blocks)).stretches())
        .containsExactly(stretch(1, 11, 23));
  }

  @Test
  void an_endless_word_is_left_out_and_told() {
    Excerpt excerpt = Excerpt.of(article("He said " + "a".repeat(5_000) + " so."));
    assertThat(excerpt.stretches()).containsExactly(stretch(0, 0, 8), stretch(0, 5_008, 5_012));
    assertThat(excerpt.omissions())
        .containsExactly(
            "5,000 characters without a space between them are left unread, from character 8 on");
  }

  @Test
  void a_word_of_the_greatest_length_is_read() {
    assertThat(Excerpt.of(article("a".repeat(Excerpt.LONGEST_WORD))).omissions()).isEmpty();
  }

  @Test
  void many_endless_words_are_told_once() {
    String word = "a".repeat(2_000);
    assertThat(Excerpt.of(article(word, word, word)).omissions())
        .hasSize(2)
        .last()
        .isEqualTo("2 more such places are left unread");
  }

  @Test
  void what_follows_the_longest_text_is_left_out_and_told() {
    Excerpt excerpt = Excerpt.of(article("so ".repeat(30_000).strip(), "It stays so."));
    assertThat(excerpt.stretches()).containsExactly(stretch(0, 0, 60_000));
    assertThat(excerpt.omissions())
        .containsExactly(
            "it has more than 20,000 words: 30,011 characters are left unread,"
                + " from character 60,000 on");
  }

  @Test
  void punctuation_marks_count_as_words() {
    assertThat(Excerpt.of(article("!? ".repeat(10_001).strip())).rest()).isNotEmpty();
    assertThat(Excerpt.of(article("!? ".repeat(10_000).strip())).rest()).isEmpty();
  }

  @Test
  void long_words_count_as_several() {
    String word = "a".repeat(500) + " ";
    assertThat(Excerpt.of(article(word.repeat(100).strip())).rest()).isNotEmpty();
    assertThat(Excerpt.of(article(word.repeat(75).strip())).rest()).isEmpty();
  }

  private static Excerpt.Stretch stretch(int block, int start, int end) {
    return new Excerpt.Stretch(block, new Span(start, end));
  }

  private static Article article(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      blocks.add(new Block(new Span(start, start + paragraph.length()), Block.Kind.PARAGRAPH));
      start += paragraph.length() + 1;
    }
    return Articles.of("a", String.join("\n", paragraphs), blocks);
  }
}
