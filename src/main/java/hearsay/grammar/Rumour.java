package hearsay.grammar;

import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a word tells what a noun for reports or fears holds, and who writes of these does not say
 * that it is so.
 *
 * <pre>
 * Rumours that Oslo had sold arms made the rounds .     They played down fears that it was angry .
 * -------               ----                                             -----             -----
 * </pre>
 */
public final class Rumour {
  private static final Set<String> HEARD = WordClass.of("proposition");
  private static final Set<String> FEARED = WordClass.of("apprehension");
  private static final int FARTHEST = 6;

  private Rumour() {}

  /** Whether {@code word} stands in such a clause. */
  public static boolean tells(Tree tree, Token word) {
    Token at = word;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> up = tree.head(at);
      if (up.isEmpty()) {
        return false;
      }
      if (isClauseOf(tree, at, up.get())) {
        return true;
      }
      at = up.get();
    }
    return false;
  }

  private static boolean isClauseOf(Tree tree, Token clause, Token noun) {
    boolean heldBy =
        noun.isNoun()
            && tree.after(noun).filter(that -> that.lower().equals("that")).isPresent()
            && Tree.is(clause, "acl", "ccomp");
    boolean whole =
        tree.child(clause, "nsubj").filter(subject -> !subject.lower().equals("that")).isPresent();
    return heldBy && whole && (HEARD.contains(noun.lemma()) || FEARED.contains(noun.lemma()));
  }
}
