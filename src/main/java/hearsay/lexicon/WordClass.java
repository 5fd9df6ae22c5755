package hearsay.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Small classes of words that rules treat alike: the table {@code word-classes.tsv}. */
public final class WordClass {
  private static final Map<String, Set<String>> CLASSES = read();

  private WordClass() {}

  /** The words of all classes of these names. */
  public static Set<String> of(String... names) {
    Set<String> words = new HashSet<>();
    for (String name : names) {
      Set<String> some = CLASSES.get(name);
      if (some == null) {
        throw new IllegalArgumentException("word-classes.tsv has no class " + name);
      }
      words.addAll(some);
    }
    return Set.copyOf(words);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (WordTable.Row row : WordTable.load("word-classes.tsv", 2).rows()) {
      classes.computeIfAbsent(row.get("class"), name -> new HashSet<>()).add(row.get("word"));
    }
    return Map.copyOf(classes);
  }
}
