package hearsay.extract.mind;

import hearsay.extract.Telling;
import hearsay.grammar.Clauses;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a state of mind is about, read from the words after the one that expresses it.
 *
 * <pre>
 * China is worried about the pact , the minister said
 *                        --------
 * </pre>
 */
final class Targets {
  private static final int LONGEST = 60;

  private Targets() {}

  /** The target of {@code word}; empty when nothing that {@code attitude} takes follows it. */
  static Optional<Span> of(Tree tree, Token word, Attitudes.Attitude attitude) {
    return tree.children(word).stream()
        .filter(child -> child.index() > word.index())
        .flatMap(child -> of(tree, word, child, attitude).stream())
        .findFirst()
        .or(() -> following(tree, word, attitude));
  }

  private static Optional<Span> of(
      Tree tree, Token word, Token child, Attitudes.Attitude attitude) {
    if (child.tag().equals("VBG") && attitude.takes(child.lower())) {
      return phrase(tree, child, child.index() + 1);
    }
    if (Tree.is(child, "obj")
        || (Tree.is(child, "nsubj", "dep", "ccomp", "xcomp") && next(tree, word, child))) {
      if (attitude.takes("obj")) {
        return phrase(tree, child, word.index() + 1).map(span -> withClause(tree, word, span));
      }
    }
    if (Tree.is(child, "obl", "nmod", "advcl", "acl", "amod", "dep")) {
      Optional<Token> preposition = tree.child(child, "case", "mark", "dep");
      if (preposition.filter(p -> attitude.takes(p.lower()) && isNot(p, "to")).isPresent()
          || (preposition.filter(p -> p.tag().equals("IN") && p.lower().equals("to")).isPresent()
              && attitude.takes("to"))) {
        return phrase(tree, child, preposition.orElseThrow().index() + 1);
      }
    }
    return clause(tree, word, child, attitude);
  }

  private static Optional<Span> clause(
      Tree tree, Token word, Token child, Attitudes.Attitude attitude) {
    if (!Tree.is(child, "xcomp", "ccomp", "acl", "advcl", "dep", "parataxis")
        || Tree.is(child, "acl:relcl")) {
      return Optional.empty();
    }
    Optional<Token> mark = tree.child(child, "mark");
    boolean infinitive = mark.filter(m -> m.tag().equals("TO")).isPresent();
    boolean that = mark.filter(m -> m.lower().equals("that")).isPresent();
    boolean gerund = child.tag().equals("VBG") && mark.isEmpty();
    boolean bare = Tree.is(child, "ccomp") && mark.isEmpty();
    boolean fits =
        (infinitive && attitude.takes("to"))
            || ((that || bare) && attitude.takes("clause"))
            || (gerund && (attitude.takes("clause") || attitude.takes("obj")));
    return fits ? phrase(tree, child, word.index() + 1) : Optional.empty();
  }

  /** For where the parser hung the complement elsewhere: the very next word introduces it. */
  private static Optional<Span> following(Tree tree, Token word, Attitudes.Attitude attitude) {
    Optional<Token> next = tree.after(word);
    if (next.filter(Targets::isAdverb).isPresent()) {
      next = next.flatMap(tree::after);
    }
    return next.filter(n -> n.tag().matches("IN|TO|WDT") && isTaken(n, attitude))
        .flatMap(n -> introduced(tree, word, n));
  }

  private static Optional<Span> introduced(Tree tree, Token word, Token preposition) {
    int from = preposition.index() + (preposition.tag().equals("TO") ? 0 : 1);
    Optional<Token> head =
        Tree.is(preposition, "case", "mark")
            ? tree.head(preposition).filter(h -> h.index() > preposition.index())
            : Optional.empty();
    return head.or(() -> Tree.is(preposition, "dep") ? Optional.of(preposition) : Optional.empty())
        .or(() -> preposition.lower().equals("that") ? tree.head(word) : Optional.empty())
        .flatMap(top -> phrase(tree, top, from));
  }

  private static boolean isTaken(Token word, Attitudes.Attitude attitude) {
    return attitude.takes(word.lower())
        || (word.lower().equals("that") && attitude.takes("clause"));
  }

  /** The unbroken run of words of {@code head} from {@code from} on, without a reporting tail. */
  static Optional<Span> phrase(Tree tree, Token head, int from) {
    BitSet below = tree.subtree(head);
    int first = below.nextSetBit(from);
    if (first < 0) {
      return Optional.empty();
    }
    int end = Math.min(below.nextClearBit(first), first + LONGEST);
    BitSet run = new BitSet();
    run.set(first, TargetEnd.of(tree, first, end));
    List<Span> pieces = Clauses.pieces(tree, run);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.getFirst());
  }

  /** A noun phrase right after the verb, whatever the parser calls it. */
  private static boolean next(Tree tree, Token word, Token child) {
    return word.isVerb()
        && tree.subtree(child).nextSetBit(0) == word.index() + 1
        && tree.child(child, "mark").isEmpty();
  }

  /** <i>Fear sanctions could hurt</i>: the object was the subject of a clause without that. */
  private static Span withClause(Tree tree, Token word, Span object) {
    for (Token token : tree.tokens()) {
      if (token.span().start() >= object.end()) {
        Token verb = token.tag().equals("MD") ? tree.head(token).orElse(token) : token;
        if (token.tag().equals("TO")) {
          return infinitive(tree, word, object, token);
        }
        boolean finite =
            verb.isVerb() && (token.tag().equals("MD") || token.tag().matches("VB[DPZ]"));
        return finite && !Telling.isTelling(verb) && tree.dominates(word, verb)
            ? phrase(tree, verb, token.index())
                .map(rest -> Span.covering(List.of(object, rest)))
                .orElse(object)
            : object;
      }
    }
    return object;
  }

  /** <i>Want Oslo to pay</i>: what the object is to do belongs to the wish. */
  private static Span infinitive(Tree tree, Token word, Span object, Token to) {
    return tree.head(to)
        .filter(verb -> verb.isVerb() && verb.head() == word.index())
        .flatMap(verb -> phrase(tree, verb, to.index()))
        .map(rest -> Span.covering(List.of(object, rest)))
        .orElse(object);
  }

  private static boolean isAdverb(Token token) {
    return token.tag().startsWith("RB");
  }

  private static boolean isNot(Token token, String word) {
    return !token.lower().equals(word);
  }
}
