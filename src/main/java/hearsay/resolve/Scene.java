package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.model.Sentence;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;

/** An article whose words are found by their place in the text. */
final class Scene {
  /** The word numbered {@code token} of the sentence numbered {@code sentence}. */
  record Place(int sentence, int token) {}

  private final AnnotatedArticle annotated;
  private final List<Tree> trees;

  Scene(AnnotatedArticle annotated) {
    this.annotated = annotated;
    this.trees = annotated.sentences().stream().map(Tree::of).toList();
  }

  Article article() {
    return annotated.article();
  }

  List<Tree> trees() {
    return trees;
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  Tree tree(Place place) {
    return trees.get(place.sentence());
  }

  Token token(Place place) {
    return tree(place).tokens().get(place.token());
  }

  /** The index of the paragraph that a sentence stands in. */
  int block(int sentence) {
    return annotated.sentences().get(sentence).block();
  }

  String text(Span span) {
    return span.in(annotated.text());
  }

  /** The words of a stretch on one line. */
  String words(Span span) {
    return text(span).replaceAll("\\s+", " ").strip();
  }

  /** The word that stands at {@code offset}, or the first one after it in its sentence. */
  Optional<Place> at(int offset) {
    int sentence = sentenceAt(offset);
    if (sentence < 0) {
      return Optional.empty();
    }
    for (Token token : trees.get(sentence).tokens()) {
      if (token.span().end() > offset) {
        return Optional.of(new Place(sentence, token.index()));
      }
    }
    return Optional.empty();
  }

  /** The number of the sentence that holds {@code offset}, or of the first after it; else -1. */
  int sentenceAt(int offset) {
    List<Sentence> sentences = annotated.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() ? low : -1;
  }

  /** The words of the sentence numbered {@code sentence} that stand inside {@code span}. */
  List<Token> tokensIn(int sentence, Span span) {
    return trees.get(sentence).tokens().stream()
        .filter(token -> span.overlaps(token.span()))
        .toList();
  }
}
