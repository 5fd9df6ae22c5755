package hearsay.extract.mind;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordTable;
import hearsay.model.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that express a state of mind, by the part that they play in a clause. */
public final class Attitudes {
  private final Map<String, Attitude> words = new HashMap<>();

  Attitudes(WordTable table) {
    for (WordTable.Row row : table.rows()) {
      Set<String> targets = Set.of(row.get("target").split(" "));
      words.put(key(row.get("frame"), row.get("word")), new Attitude(row.get("attitude"), targets));
    }
  }

  /**
   * What {@code token} expresses as {@code frame}: verb, stir, adjective, noun.
   *
   * <p>Two words go before one: <i>little regard</i>, <i>look forward</i>.
   */
  Optional<Attitude> of(Tree tree, Token token, String frame) {
    Optional<Attitude> pair =
        tree.before(token)
            .map(before -> before.word() + ' ' + token.lemma())
            .map(key -> words.get(key(frame, key)));
    return pair.or(() -> tree.after(token).map(next -> words.get(key(frame, pair(token, next)))))
        .or(() -> Optional.ofNullable(words.get(key(frame, token.lemma()))))
        .or(() -> Optional.ofNullable(words.get(key(frame, token.word()))));
  }

  private static String pair(Token token, Token next) {
    return token.lemma() + ' ' + next.word();
  }

  private static String key(String frame, String word) {
    return frame + ' ' + word.toLowerCase(Locale.ROOT);
  }

  /**
   * A state of mind that a word expresses.
   *
   * @param concept an ontology term: {@code hs:Worry}
   * @param targets what may follow and tell what it is about: obj, clause, to, or a preposition
   */
  record Attitude(String concept, Set<String> targets) {
    boolean takes(String target) {
      return targets.contains(target);
    }
  }
}
