package hearsay.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import hearsay.model.Article;
import java.util.Properties;

/**
 * CoreNLP's own full pipeline as it comes, with coreference and quotes, to measure Hearsay against;
 * nothing that it finds is used.
 */
public final class FullCoreNlp {
  private final StanfordCoreNLP pipeline;

  /** Loads the models, which takes half a minute and two gigabytes. */
  public FullCoreNlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    // would need libraries that nothing else here does, and make it slower
    properties.setProperty("ner.useSUTime", "false");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /**
   * Does all that it can with an article's text; gives how many words that has.
   *
   * <p>Its last step, who is quoted, breaks on some articles. What it did until then counts.
   */
  public int annotate(Article article) {
    Annotation annotation = new Annotation(article.text());
    try {
      pipeline.annotate(annotation);
    } catch (NullPointerException e) {
      if (!annotation.containsKey(CoreAnnotations.QuotationsAnnotation.class)) {
        throw e;
      }
    }
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }
}
