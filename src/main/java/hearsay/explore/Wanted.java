package hearsay.explore;

import hearsay.store.Meanings;
import hearsay.store.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * The actors or concepts that the values of one name mean.
 *
 * @param whole those who stand for all who belong to them, or for all that is narrower
 * @param alone those who stand for themselves
 * @param nobody whether a claim that names nobody for this part of it is wanted too
 */
record Wanted(Set<String> whole, Set<String> alone, boolean nobody) {
  private static final String ALONE = "=";
  static final String NOBODY = "-";
  private static final Set<Field> ROLES =
      Set.of(Field.EXPERIENCER, Field.TOWARD, Field.SENDER, Field.RECIPIENT);

  Wanted {
    whole = Set.copyOf(whole);
    alone = Set.copyOf(alone);
  }

  /** Looks the values up; an outlet stands for itself anyway. */
  static Wanted of(Field field, List<String> values, Meanings meanings) {
    Set<String> whole = new HashSet<>();
    Set<String> alone = new HashSet<>();
    for (String value : values) {
      if (value.startsWith(ALONE)) {
        alone.addAll(lookUp(field, value.substring(ALONE.length()).strip(), meanings));
      } else if (!isNobody(field, value)) {
        (field == Field.OUTLET ? alone : whole).addAll(lookUp(field, value, meanings));
      }
    }
    return new Wanted(whole, alone, values.stream().anyMatch(value -> isNobody(field, value)));
  }

  private static boolean isNobody(Field field, String value) {
    return value.equals(NOBODY) && ROLES.contains(field);
  }

  private static List<String> lookUp(Field field, String words, Meanings meanings) {
    List<Node> found =
        switch (field) {
          case ATTITUDE -> meanings.of(words, Parameter.Kind.ATTITUDE);
          case GOODS -> meanings.of(words, Parameter.Kind.GOODS);
          case ACT -> meanings.of(words, Parameter.Kind.ACT);
          default -> meanings.called(words);
        };
    return found.stream().map(Node::getURI).toList();
  }

  /** All whom the values name. */
  Set<String> all() {
    Set<String> all = new HashSet<>(whole);
    all.addAll(alone);
    return all;
  }
}
