package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.AnnotatedArticle;
import hearsay.model.Sentence;
import hearsay.model.Token;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ExamplesParsedTest {
  @Test
  void every_word_stands_where_the_parse_says() {
    for (AnnotatedArticle example : Examples.all()) {
      for (Sentence sentence : example.sentences()) {
        for (Token token : sentence.tokens()) {
          assertThat(token.span().in(example.text()))
              .as(example.article().id())
              .isEqualTo(token.word());
        }
      }
    }
  }

  @Test
  void every_block_that_is_read_was_parsed_and_no_other() {
    for (AnnotatedArticle example : Examples.all()) {
      Set<Integer> parsed = new HashSet<>();
      example.sentences().forEach(sentence -> parsed.add(sentence.block()));
      for (int i = 0; i < example.article().blocks().size(); i++) {
        assertThat(parsed.contains(i))
            .as(example.article().id() + " " + i)
            .isEqualTo(example.article().blocks().get(i).kind().isRead());
      }
    }
  }
}
