package hearsay.grammar;

import hearsay.model.Span;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.List;

/** The stretches of text that a clause covers. */
public final class Clauses {
  private Clauses() {}

  /** All words below {@code head}, in pieces, without punctuation at the edges. */
  public static List<Span> pieces(Tree tree, Token head) {
    return pieces(tree, tree.subtree(head));
  }

  /** The words at {@code places} in pieces, without punctuation at the edges of any. */
  public static List<Span> pieces(Tree tree, BitSet places) {
    return tree.pieces(trimmed(tree, places));
  }

  /** {@code places} without punctuation at the edges of unbroken runs; quotation marks stay. */
  public static BitSet trimmed(Tree tree, BitSet places) {
    BitSet trimmed = new BitSet();
    for (int from = places.nextSetBit(0); from >= 0; ) {
      int to = places.nextClearBit(from);
      int first = from;
      int last = to - 1;
      while (first <= last && isEdge(tree.tokens().get(first))) {
        first++;
      }
      while (last >= first && isEdge(tree.tokens().get(last))) {
        last--;
      }
      if (first <= last) {
        trimmed.set(first, last + 1);
      }
      from = places.nextSetBit(to);
    }
    return trimmed;
  }

  private static boolean isEdge(Token token) {
    return token.word().codePoints().allMatch(c -> ".,;:–—-…".indexOf(c) >= 0);
  }
}
