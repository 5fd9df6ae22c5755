package hearsay.extract;

import hearsay.grammar.NounPhrase;
import hearsay.grammar.Tree;
import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.Optional;

/** The words that name an actor, without what the parser adds to them. */
public final class References {
  private References() {}

  /**
   * The phrase at {@code head}, cut before {@code predicate} where it would take that in.
   *
   * <pre>
   * countries that want peace     even the Chinese     China ' fears
   * ---------                          -----------     -----
   * </pre>
   */
  public static Reference to(Tree tree, Token head, Span predicate) {
    Span phrase = untold(tree, head, NounPhrase.of(tree, head));
    int first = head.index();
    int last = head.index();
    for (Token token : tree.tokens()) {
      if (phrase.contains(token.span()) && !token.span().overlaps(predicate)) {
        boolean before = token.span().end() <= head.span().start();
        first = before && !cutsOff(token, predicate, head) ? Math.min(first, token.index()) : first;
        boolean after = token.span().start() >= head.span().end();
        last = after && !cutsOff(token, predicate, head) ? Math.max(last, token.index()) : last;
      }
    }
    while (first < head.index() && isEdge(tree.tokens().get(first))) {
      first++;
    }
    while (last > head.index() && isEdge(tree.tokens().get(last))) {
      last--;
    }
    return Reference.to(tree.span(first, last), head.span());
  }

  /** Without the words before <i>, the minister said</i>, which may be taken for an aside. */
  private static Span untold(Tree tree, Token head, Span phrase) {
    Optional<Token> comma =
        tree.tokens().stream()
            .skip(head.index() + 1L)
            .filter(token -> token.word().equals(",") && phrase.contains(token.span()))
            .findFirst();
    boolean told =
        tree.tokens().stream()
            .filter(token -> token.span().start() >= phrase.end())
            .findFirst()
            .filter(Telling::isTelling)
            .isPresent();
    boolean place = head.entity() == Token.Entity.LOCATION && tree.child(head, "conj").isEmpty();
    return comma.isPresent() && (told || place)
        ? new Span(phrase.start(), Math.max(head.span().end(), comma.get().span().start()))
        : phrase;
  }

  /** Words beyond the predicate, seen from the head, do not name the actor. */
  private static boolean cutsOff(Token token, Span predicate, Token head) {
    return head.span().end() <= predicate.start()
        ? token.span().start() >= predicate.start()
        : token.span().end() <= predicate.end();
  }

  /** The same, cut before {@code goods} where the parser hung them on the name. */
  public static Reference to(Tree tree, Token head, Span predicate, Span goods) {
    Reference reference = to(tree, head, predicate);
    if (!reference.span().overlaps(goods) || goods.start() < head.span().end()) {
      return reference;
    }
    int last = head.index();
    while (tree.tokens().get(last + 1).span().end() <= goods.start()
        && !isEdge(tree.tokens().get(last + 1))
        && !tree.tokens().get(last + 1).tag().matches("P?DT|JJ|CD")) {
      last++;
    }
    return Reference.to(
        new Span(reference.span().start(), tree.tokens().get(last).span().end()), head.span());
  }

  private static boolean isEdge(Token token) {
    return token.tag().equals("POS")
        || token.tag().matches("RB|CC|TO|IN|WDT|WP|[.,:]|``|''|-LRB-|-RRB-|HYPH");
  }
}
