package hearsay.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts what is too long for a sentence: tables, lists, and texts without full stops.
 *
 * <p>It is cut behind a semicolon or another mark where there is one near enough.
 */
final class LongSentences {
  private static final int LONGEST = 250;
  private static final int SHORTEST = 100;
  private static final Set<String> MARKS = Set.of(";", ":", ",", ")", "”", "\"");

  private LongSentences() {}

  static void cut(Annotation annotation) {
    List<CoreMap> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      if (tokens.size() <= LONGEST) {
        sentences.add(sentence);
      } else {
        pieces(tokens).forEach(piece -> sentences.add(sentence(annotation, piece)));
      }
    }
    number(sentences);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
  }

  private static List<List<CoreLabel>> pieces(List<CoreLabel> tokens) {
    List<List<CoreLabel>> pieces = new ArrayList<>();
    int from = 0;
    while (tokens.size() - from > LONGEST) {
      int to = end(tokens, from);
      pieces.add(tokens.subList(from, to));
      from = to;
    }
    pieces.add(tokens.subList(from, tokens.size()));
    return pieces;
  }

  private static int end(List<CoreLabel> tokens, int from) {
    for (int to = from + LONGEST; to > from + SHORTEST; to--) {
      if (MARKS.contains(tokens.get(to - 1).word())) {
        return to;
      }
    }
    return from + LONGEST;
  }

  private static CoreMap sentence(Annotation annotation, List<CoreLabel> piece) {
    List<CoreLabel> tokens = new ArrayList<>(piece);
    int start = tokens.getFirst().beginPosition();
    int end = tokens.getLast().endPosition();
    String text = annotation.get(CoreAnnotations.TextAnnotation.class).substring(start, end);
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TextAnnotation.class, text);
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    return sentence;
  }

  /** Tells sentences and words their places anew. */
  private static void number(List<CoreMap> sentences) {
    int word = 0;
    for (int i = 0; i < sentences.size(); i++) {
      CoreMap sentence = sentences.get(i);
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, i);
      sentence.set(CoreAnnotations.TokenBeginAnnotation.class, word);
      word += tokens.size();
      sentence.set(CoreAnnotations.TokenEndAnnotation.class, word);
      for (int t = 0; t < tokens.size(); t++) {
        tokens.get(t).setIndex(t + 1);
        tokens.get(t).setSentIndex(i);
      }
    }
  }
}
