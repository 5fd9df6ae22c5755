package hearsay.extract.attribution;

import hearsay.grammar.Clauses;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A cue that a rule has found; with what it would attribute to whom it is a {@link Candidate}.
 *
 * @param rule the name of the rule
 * @param head the word at the head of the cue
 * @param word what the tables know the cue by: a lemma, with the part of speech unless it is a verb
 * @param frame how the content hangs on it: {@code ccomp}, {@code obj}, {@code obl:for}
 */
record Signal(String rule, Tree tree, Token head, String word, String frame, Span cue) {

  /** A verb, known by its lemma. */
  static Signal ofVerb(String rule, Tree tree, Token verb, String frame, Span cue) {
    return new Signal(rule, tree, verb, verb.lemma(), frame, cue);
  }

  /** Attributes these stretches of text. */
  Candidate attributing(List<Span> content, Optional<Token> source, Optional<Token> theme) {
    return new Candidate(rule, tree, head, word, frame, source, List.of(cue), content, theme, 0);
  }

  /** Attributes words of the cue's sentence, unless nothing is left of them but what links them. */
  Optional<Candidate> attributing(BitSet words, Optional<Token> source, Optional<Token> theme) {
    return Optional.of(Clauses.pieces(tree, words))
        .filter(pieces -> !pieces.isEmpty())
        .map(pieces -> attributing(pieces, source, theme));
  }

  /** Attributes words of the cue's sentence, and at least the theme. */
  Candidate attributing(BitSet words, Optional<Token> source, Token theme) {
    Optional<Token> head = Optional.of(theme);
    return attributing(words, source, head)
        .orElseGet(() -> attributing(List.of(theme.span()), source, head));
  }
}
