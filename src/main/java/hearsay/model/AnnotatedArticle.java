package hearsay.model;

import java.util.List;

/** An article with the grammar of every sentence in the blocks that are read. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return article.text();
  }

  /** The paragraph that {@code sentence} stands in. */
  public Block block(Sentence sentence) {
    return article.blocks().get(sentence.block());
  }
}
