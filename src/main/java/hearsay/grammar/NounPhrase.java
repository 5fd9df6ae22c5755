package hearsay.grammar;

import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of a noun phrase around its head. */
public final class NounPhrase {
  private static final int LONGEST = 40;

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
    while (first > 0 && inside(tree, places, first - 1, -1) && head.index() - first < LONGEST) {
      first--;
    }
    while (last + 1 < tree.tokens().size()
        && inside(tree, places, last + 1, 1)
        && last - head.index() < LONGEST) {
      last++;
    }
    return tree.span(first, last);
  }

  private static boolean inside(Tree tree, BitSet places, int at, int step) {
    if (places.get(at)) {
      return true;
    }
    int next = at + step;
    return Tree.is(tree.tokens().get(at), "punct")
        && next >= 0
        && next < tree.tokens().size()
        && places.get(next);
  }
}
