package hearsay.extract;

import hearsay.lexicon.WordTable;
import hearsay.model.Certainty;
import hearsay.model.Polarity;
import hearsay.model.Tense;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What words above a predicate say of its holding: <i>seems to fear</i>, <i>is unlikely to</i>. */
public final class Raising {
  private final Map<String, Effect> effects = new HashMap<>();

  /** With the word table of the program. */
  public static Raising standard() {
    return new Raising(WordTable.load("raising.tsv", 2));
  }

  private Raising(WordTable table) {
    for (WordTable.Row row : table.rows()) {
      effects.put(key(row.get("word"), row.get("kind")), effect(row));
    }
  }

  /** The effect of {@code word} in this part: verb, passive, adjective, commitment, judgement. */
  public Optional<Effect> of(String word, String kind) {
    return Optional.ofNullable(effects.get(key(word, kind)));
  }

  private static String key(String word, String kind) {
    return kind + ' ' + word.toLowerCase(Locale.ROOT);
  }

  private static Effect effect(WordTable.Row row) {
    String certainty = row.get("certainty");
    return new Effect(
        row.get("polarity").equals("negative") ? Polarity.NEGATIVE : Polarity.POSITIVE,
        certainty.isEmpty()
            ? Certainty.CERTAIN
            : Certainty.valueOf(certainty.toUpperCase(Locale.ROOT)),
        row.get("tense").equals("future") ? Optional.of(Tense.FUTURE) : Optional.empty(),
        row.get("kind").matches("passive|commitment"));
  }

  /**
   * What a word does to what it governs.
   *
   * @param reports whether what it governs is its content: <i>is said to</i>, <i>vowed to</i>
   */
  public record Effect(
      Polarity polarity, Certainty certainty, Optional<Tense> tense, boolean reports) {}
}
