package hearsay.annotate;

import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;

/**
 * Splits the blocks of an article that are read into sentences and gives every word its grammar.
 */
public interface Annotator {
  /** Annotates {@code article}; safe to call from several threads at once. */
  AnnotatedArticle annotate(Article article);
}
