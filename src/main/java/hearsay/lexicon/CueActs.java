package hearsay.lexicon;

import hearsay.lexicon.WordTable.Row;
import hearsay.model.Certainty;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is done with a cue: which speech act or attitude it is, and how firm. */
public final class CueActs {
  private static final Act STATEMENT = new Act("hs:Statement", Certainty.CERTAIN);
  private final Map<String, Act> acts = new HashMap<>();

  private CueActs() {}

  /** A speech act or attitude as an ontology term, and the certainty that the cue lends it. */
  public record Act(String term, Certainty certainty) {}

  /** The acts in the resource {@code cue-acts.tsv}. */
  public static CueActs load() {
    CueActs acts = new CueActs();
    for (Row row : WordTable.load("cue-acts.tsv").rows()) {
      String certainty = row.get("certainty").toUpperCase(Locale.ROOT);
      acts.acts.put(
          row.get("word"),
          new Act(
              row.get("act"),
              certainty.isEmpty() ? Certainty.CERTAIN : Certainty.valueOf(certainty)));
    }
    return acts;
  }

  /** Whether the table lists {@code word}. */
  public boolean knows(String word) {
    return acts.containsKey(word);
  }

  /** The act of {@code word}; a statement when the table does not know it. */
  public Act of(String word) {
    return acts.getOrDefault(word, STATEMENT);
  }
}
