package hearsay.grammar;

import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The words of a noun phrase around its head. */
public final class NounPhrase {
  private static final int MARKS = 3;

  private NounPhrase() {}

  /**
   * The phrase as an actor is named by it: determiners, adjectives, complements and appositives
   * belong to it, asides and clauses that only tell more do not.
   *
   * <pre>
   * Ann Lee , who had just arrived , said
   * -------
   * Ann Lee , a lawyer in Oslo , said
   * --------------------------
   * </pre>
   */
  public static Span of(Tree tree, Token head) {
    BitSet places = new BitSet();
    places.set(head.index());
    for (Token child : tree.children(head)) {
      if (identifies(tree, head, child)) {
        places.or(tree.subtree(child));
      }
    }
    return around(tree, head, places);
  }

  /** The phrase as a reference. */
  public static Reference reference(Tree tree, Token head) {
    return Reference.to(of(tree, head), head.span());
  }

  /** The heads of all phrases that are joined to {@code head} by <i>and</i> or <i>or</i>. */
  public static List<Token> coordinated(Tree tree, Token head) {
    List<Token> heads = new ArrayList<>(List.of(head));
    heads.addAll(tree.children(head, "conj"));
    return heads;
  }

  /** The word before {@code noun} that ties it to the rest; empty for none. */
  public static String preposition(Tree tree, Token noun) {
    List<Token> cases = tree.children(noun, "case", "mark");
    return cases.isEmpty() ? "" : cases.getLast().lower();
  }

  private static boolean identifies(Tree tree, Token head, Token child) {
    if (Tree.is(child, "punct")) {
      return false;
    }
    if (Tree.is(
            child,
            "case",
            "cop",
            "aux",
            "nsubj",
            "expl",
            "mark",
            "parataxis",
            "discourse",
            "cc:preconj")
        && child.index() < head.index()) {
      return Tree.is(child, "cc:preconj");
    }
    if (Tree.is(child, "acl:relcl")) {
      return child.index() > head.index() && !afterComma(tree, head, child);
    }
    return !Tree.is(child, "parataxis", "cop", "aux", "advcl");
  }

  private static boolean afterComma(Tree tree, Token head, Token child) {
    int first = tree.subtree(child).nextSetBit(0);
    return first - 1 > head.index() && tree.tokens().get(first - 1).word().equals(",");
  }

  private static Span around(Tree tree, Token head, BitSet places) {
    int first = head.index();
    int last = head.index();
    for (int next = next(tree, places, first, -1);
        next >= 0;
        next = next(tree, places, first, -1)) {
      first = next;
    }
    for (int next = next(tree, places, last, 1); next >= 0; next = next(tree, places, last, 1)) {
      last = next;
    }
    return tree.span(first, closed(tree, first, last));
  }

  /** The next word of the phrase, over punctuation if need be; -1 where the phrase ends. */
  private static int next(Tree tree, BitSet places, int from, int step) {
    int at = from + step;
    for (int skipped = 0; skipped <= MARKS && at >= 0 && at < tree.tokens().size(); skipped++) {
      if (places.get(at)) {
        return at;
      }
      if (!Tree.is(tree.tokens().get(at), "punct")) {
        return -1;
      }
      at += step;
    }
    return -1;
  }

  /** Takes in a bracket that closes one inside. */
  private static int closed(Tree tree, int first, int last) {
    int open = 0;
    for (int i = first; i <= last; i++) {
      String word = tree.tokens().get(i).word();
      open += word.equals("(") || word.equals("-LRB-") ? 1 : 0;
      open -= word.equals(")") || word.equals("-RRB-") ? 1 : 0;
    }
    boolean isClosing =
        last + 1 < tree.tokens().size()
            && Set.of(")", "-RRB-").contains(tree.tokens().get(last + 1).word());
    return open > 0 && isClosing ? last + 1 : last;
  }
}
