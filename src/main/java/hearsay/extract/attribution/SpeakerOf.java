package hearsay.extract.attribution;

import hearsay.grammar.Quotations.Quoted;
import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.model.Token;
import java.util.Optional;

/** Finds who speaks where a tag stands beside a quotation, even where the grammar went astray. */
final class SpeakerOf {
  private SpeakerOf() {}

  /** The head of the speaker's phrase: the subject outside quotation marks, or the noun beside. */
  static Optional<Token> tag(Passage passage, Tree tree, Token verb, Optional<Quoted> before) {
    Optional<Token> subject =
        Subjects.of(tree, verb)
            .filter(token -> !Subjects.isPlaceholder(token))
            .filter(token -> !passage.isQuoted(token));
    if (subject.isPresent()) {
      return subject;
    }
    if (before.isEmpty()) {
      return Optional.empty();
    }
    int from = before.get().span().end();
    return nounBetween(tree, from, verb).or(() -> nounAfter(passage, tree, verb));
  }

  private static Optional<Token> nounBetween(Tree tree, int from, Token verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token token = tree.tokens().get(i);
      if (token.span().start() < from) {
        return Optional.empty();
      }
      if (token.isNoun() || token.isPronoun()) {
        return Optional.of(top(tree, token, from));
      }
    }
    return Optional.empty();
  }

  private static Token top(Tree tree, Token noun, int from) {
    Token at = noun;
    while (Tree.is(at, "compound", "nmod", "appos", "flat", "amod", "conj")
        && tree.tokens().get(at.head()).span().start() >= from) {
      at = tree.tokens().get(at.head());
    }
    return at;
  }

  private static Optional<Token> nounAfter(Passage passage, Tree tree, Token verb) {
    for (int i = verb.index() + 1; i < Math.min(tree.tokens().size(), verb.index() + 7); i++) {
      Token token = tree.tokens().get(i);
      if (passage.isQuoted(token) || token.word().equals(",") || token.word().equals(":")) {
        return Optional.empty();
      }
      if (token.isNoun() || token.isPronoun()) {
        return Optional.of(top(tree, token, verb.span().end()));
      }
    }
    return Optional.empty();
  }
}
