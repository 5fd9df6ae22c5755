package hearsay.grammar;

import hearsay.model.Certainty;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

/** How firmly words commit who says them: <i>may</i>, <i>reportedly</i>, <i>it is unclear</i>. */
public final class Hedges {
  private static final Map<String, Certainty> WORDS =
      Map.ofEntries(
          Map.entry("may", Certainty.POSSIBLE),
          Map.entry("might", Certainty.POSSIBLE),
          Map.entry("could", Certainty.POSSIBLE),
          Map.entry("perhaps", Certainty.POSSIBLE),
          Map.entry("maybe", Certainty.POSSIBLE),
          Map.entry("possibly", Certainty.POSSIBLE),
          Map.entry("possible", Certainty.POSSIBLE),
          Map.entry("potentially", Certainty.POSSIBLE),
          Map.entry("unclear", Certainty.POSSIBLE),
          Map.entry("uncertain", Certainty.POSSIBLE),
          Map.entry("allegedly", Certainty.POSSIBLE),
          Map.entry("reportedly", Certainty.POSSIBLE),
          Map.entry("supposedly", Certainty.POSSIBLE),
          Map.entry("purportedly", Certainty.POSSIBLE),
          Map.entry("whether", Certainty.POSSIBLE),
          Map.entry("apparently", Certainty.PROBABLE),
          Map.entry("seemingly", Certainty.PROBABLE),
          Map.entry("presumably", Certainty.PROBABLE),
          Map.entry("likely", Certainty.PROBABLE),
          Map.entry("unlikely", Certainty.PROBABLE),
          Map.entry("probably", Certainty.PROBABLE),
          Map.entry("probable", Certainty.PROBABLE));

  private Hedges() {}

  /** What {@code token} alone says of certainty. */
  public static Certainty of(Token token) {
    return WORDS.getOrDefault(token.word().toLowerCase(Locale.ROOT), Certainty.CERTAIN);
  }

  /** The certainty of the clause at {@code head}: its own hedges, not those of clauses in it. */
  public static Certainty of(Tree tree, Token head) {
    Certainty certainty = of(head);
    for (Token child : tree.children(head)) {
      if (Tree.is(child, "aux", "advmod", "mark", "xcomp", "cop")) {
        certainty = certainty.and(of(child));
      }
    }
    return certainty;
  }

  /** The weakest certainty that any word at {@code places} tells. */
  public static Certainty within(Tree tree, BitSet places) {
    return places.stream()
        .mapToObj(place -> of(tree.tokens().get(place)))
        .reduce(Certainty.CERTAIN, Certainty::and);
  }
}
