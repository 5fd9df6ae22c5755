package hearsay.extract.attribution;

import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;

/**
 * A word that may signal an attribution, and what would then be attributed to whom.
 *
 * @param rule the name of the rule that proposes it
 * @param head the word at the head of the cue
 * @param word what the tables know the cue by: a lemma, with the part of speech unless it is a verb
 * @param frame how the content hangs on it: {@code ccomp}, {@code obj}, {@code obl:for}
 * @param source the head of the source's phrase
 * @param theme the word at the head of the content, where it is a word of the same sentence
 * @param probability that it is an attribution; 0 until it is weighed
 */
record Candidate(
    String rule,
    Tree tree,
    Token head,
    String word,
    String frame,
    Optional<Token> source,
    List<Span> cue,
    List<Span> content,
    Optional<Token> theme,
    double probability) {
  Candidate {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  Candidate withContent(List<Span> pieces) {
    return new Candidate(rule, tree, head, word, frame, source, cue, pieces, theme, probability);
  }

  Candidate weighed(double weight) {
    return new Candidate(rule, tree, head, word, frame, source, cue, content, theme, weight);
  }

  int contentLength() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
