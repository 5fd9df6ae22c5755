package hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Examples;
import hearsay.model.Article;
import org.junit.jupiter.api.Test;

class FullCoreNlpIT {
  @Test
  void the_peer_reads_a_whole_article() {
    Article article = Examples.all().getFirst().article();
    int words = article.text().split("\\s+").length;
    assertThat(new FullCoreNlp().annotate(article)).isBetween(words, 2 * words);
  }
}
