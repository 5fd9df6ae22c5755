package hearsay.extract.attribution;

import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes what stands before a comment that ends the sentence, where the parser missed its
 * subject.
 *
 * <pre>
 * The port is closed , minister Ann Lee said on Monday .
 * China 'fears a war ' , says former minister
 * content-----------     cue- source---------
 * </pre>
 */
final class ClosingTag {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> COMMAS = Set.of(",", "'", "’", "''", "”", "\"");
  private static final int WIDEST = 15;

  private ClosingTag() {}

  /** The comment with its subject before the verb. */
  static Optional<Candidate> candidate(String rule, Tree tree, Token verb) {
    if (!FINITE.contains(verb.tag()) || tree.child(verb, "nsubj", "mark").isPresent()) {
      return Optional.empty();
    }
    int comma = verb.index() - 1;
    while (comma > 0
        && !tree.tokens().get(comma).word().equals(",")
        && verb.index() - comma < WIDEST) {
      if (tree.tokens().get(comma).isVerb()) {
        return Optional.empty();
      }
      comma--;
    }
    if (comma < 3 || !tree.tokens().get(comma).word().equals(",") || comma == verb.index() - 1) {
      return Optional.empty();
    }
    int end = comma;
    Optional<Token> source = lastNoun(tree, end + 1, verb.index());
    return source.flatMap(noun -> made(rule, tree, verb, noun, end));
  }

  /** The comment with its subject after the verb. */
  static Optional<Candidate> inverted(String rule, Tree tree, Token verb) {
    int size = tree.tokens().size();
    boolean follows =
        verb.index() > 3 && COMMAS.contains(tree.tokens().get(verb.index() - 1).word());
    if (!follows || !FINITE.contains(verb.tag()) || verb.index() + 1 >= size) {
      return Optional.empty();
    }
    boolean hasOwn =
        tree.children(verb, "nsubj").stream().anyMatch(token -> token.index() > verb.index());
    boolean isLong = size - verb.index() > WIDEST;
    if (isLong || hasOwn || hasVerb(tree, verb.index() + 1, size)) {
      return Optional.empty();
    }
    Optional<Token> source = firstNoun(tree, verb.index() + 1, size);
    return source.flatMap(noun -> made(rule, tree, verb, noun, verb.index() - 1));
  }

  private static boolean hasVerb(Tree tree, int from, int to) {
    return tree.tokens().subList(from, to).stream()
        .anyMatch(token -> token.isVerb() || token.tag().equals("IN") || token.tag().equals("TO"));
  }

  private static Optional<Token> lastNoun(Tree tree, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Token token = tree.tokens().get(i);
      if (token.isNoun() || token.tag().equals("PRP")) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> firstNoun(Tree tree, int from, int to) {
    Optional<Token> last = Optional.empty();
    for (int i = from; i < to; i++) {
      Token token = tree.tokens().get(i);
      if (token.isNoun() || token.tag().equals("PRP")) {
        last = Optional.of(token);
      } else if (last.isPresent()) {
        return last;
      }
    }
    return last;
  }

  private static Optional<Candidate> made(
      String rule, Tree tree, Token verb, Token source, int comma) {
    BitSet content = new BitSet();
    content.set(0, comma);
    String frame = source.index() < verb.index() ? "closing" : "inverted";
    Optional<Token> theme =
        tree.tokens().stream()
            .filter(token -> token.head() < 0 && token.index() < comma)
            .findFirst();
    Span cue = CueGroup.of(tree, verb).span(Optional.empty());
    return Signal.ofVerb(rule, tree, verb, frame, cue)
        .attributing(content, Optional.of(source), theme);
  }
}
