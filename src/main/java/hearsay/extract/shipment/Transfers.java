package hearsay.extract.shipment;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordTable;
import hearsay.model.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that tell of a handing over, by who their subject is in it. */
final class Transfers {
  private final Map<String, Transfer> words = new HashMap<>();

  Transfers(WordTable table) {
    for (WordTable.Row row : table.rows()) {
      String only = row.get("only");
      Set<String> goods = only.isEmpty() ? Set.of() : Set.of(only.split(" "));
      String frame = row.get("frame");
      words.put(
          frame + ' ' + row.get("word"),
          new Transfer(frame, row.get("status"), goods, row.get("parties").equals("both")));
    }
  }

  /** What {@code token} tells as {@code frame}: give, equip, receive, request, carry … */
  Optional<Transfer> of(Token token, String frame) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String single = token.isNoun() ? lemma.replaceFirst("ies$", "y").replaceFirst("s$", "") : lemma;
    return Optional.ofNullable(words.get(frame + ' ' + lemma))
        .or(() -> Optional.ofNullable(words.get(frame + ' ' + single)));
  }

  /** Whether {@code token} is a verb of handing over, though the tagger may say noun. */
  static boolean isVerb(Tree tree, Token token) {
    boolean gerund = token.word().endsWith("ing") && tree.child(token, "obj", "nsubj").isPresent();
    return token.isVerb() || (token.isNoun() && gerund);
  }

  /**
   * A kind of handing over.
   *
   * @param status what the word itself says of its standing; may be empty text
   * @param only the goods that make it one; empty for all
   * @param both whether sender and recipient must be named
   */
  record Transfer(String frame, String status, Set<String> only, boolean both) {
    boolean takes(String goods) {
      return only.isEmpty() || only.contains(goods);
    }
  }
}
