package hearsay.grammar;

import hearsay.lexicon.WordTable;
import hearsay.model.Certainty;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How firmly words commit who says them: <i>may</i>, <i>reportedly</i>, <i>it is unclear</i>. */
public final class Hedges {
  private static final Map<String, Certainty> WORDS =
      WordTable.load("hedges.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), Hedges::certainty));

  private Hedges() {}

  private static Certainty certainty(WordTable.Row row) {
    return Certainty.valueOf(row.get("certainty").toUpperCase(Locale.ROOT));
  }

  /** What {@code token} alone says of certainty. */
  public static Certainty of(Token token) {
    return WORDS.getOrDefault(token.lower(), Certainty.CERTAIN);
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
