package hearsay.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import hearsay.annotate.Annotator;
import hearsay.annotate.Excerpt;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.model.Sentence;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sentences, tags, lemmas, basic dependencies and the names of people, organisations and places by
 * CoreNLP.
 *
 * <p>One name model of three classes and none of the default pipeline's others: those are five
 * times slower and join what should stay apart. The dependency parser is CoreNLP's model run by
 * {@link DependencyParser}.
 */
public final class CoreNlpAnnotator implements Annotator {
  private final StanfordCoreNLP splitter;
  private final StanfordCoreNLP tagger;
  private final DependencyParser parser;
  private final Consumer<String> warnings;

  /**
   * Loads the models, which takes some seconds.
   *
   * @param warnings is told what of an article is left unread, and where
   */
  public CoreNlpAnnotator(Consumer<String> warnings) {
    this.warnings = warnings;
    this.splitter = new StanfordCoreNLP(properties("tokenize,ssplit"), false);
    this.tagger = new StanfordCoreNLP(properties("pos,lemma,ner"), false);
    this.parser = DependencyParser.load();
  }

  private static Properties properties(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.statisticalOnly", "true");
    properties.setProperty("tokenize.options", "invertible=true,untokenizable=noneKeep");
    properties.setProperty("tokenize.whitespace", "false");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
    return properties;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    Excerpt excerpt = Excerpt.of(article);
    excerpt.omissions().forEach(what -> warnings.accept(article.origin() + ": " + what));
    List<Sentence> sentences = new ArrayList<>();
    for (Excerpt.Stretch stretch : excerpt.stretches()) {
      sentences.addAll(sentences(article.text(), stretch.span(), stretch.block()));
    }
    return new AnnotatedArticle(article, sentences);
  }

  private List<Sentence> sentences(String text, Span stretch, int block) {
    Annotation annotation = new Annotation(stretch.in(text));
    splitter.annotate(annotation);
    LongSentences.cut(annotation);
    tagger.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens = tokens(sentence, stretch.start());
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(block, tokens));
      }
    }
    return sentences;
  }

  private List<Token> tokens(CoreMap sentence, int offset) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    DependencyParser.Parse parse = parser.parse(labels);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              i,
              new Span(offset + label.beginPosition(), offset + label.endPosition()),
              label.word(),
              label.lemma(),
              label.tag(),
              parse.heads()[i],
              parse.relations()[i],
              entity(label.ner())));
    }
    return tokens;
  }

  private static Token.Entity entity(@Nullable String label) {
    return switch (label == null ? "O" : label) {
      case "PERSON" -> Token.Entity.PERSON;
      case "ORGANIZATION" -> Token.Entity.ORGANIZATION;
      case "LOCATION" -> Token.Entity.LOCATION;
      default -> Token.Entity.NONE;
    };
  }
}
