package hearsay.grammar;

import hearsay.model.Token;
import java.util.Set;

/** Whether a word is negated where it stands: <i>did <b>not</b> say</i>, <i><b>no</b> plan</i>. */
public final class Negation {
  private static final Set<String> ADVERBS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "hardly", "barely", "scarcely");
  private static final Set<String> DETERMINERS = Set.of("no", "neither", "none");
  private static final Set<String> PRONOUNS = Set.of("nobody", "none", "nothing", "neither");

  private Negation() {}

  /** Whether {@code token} itself negates. */
  public static boolean isNegation(Token token) {
    return ADVERBS.contains(token.lower());
  }

  /** Whether {@code head} is negated by one of its own children or by its subject. */
  public static boolean of(Tree tree, Token head) {
    for (Token child : tree.children(head)) {
      if (isNegation(child) && Tree.is(child, "advmod", "neg", "cc", "cc:preconj", "dep")) {
        return true;
      }
      if (Tree.is(child, "det") && isNegativeDeterminer(child)) {
        return true;
      }
      if (Tree.is(child, "nsubj") && isNegative(tree, child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegative(Tree tree, Token subject) {
    String word = subject.lower();
    return PRONOUNS.contains(word)
        || (word.equals("one")
            && tree.before(subject).filter(Negation::isNegativeDeterminer).isPresent())
        || tree.children(subject, "det", "cc:preconj").stream()
            .anyMatch(Negation::isNegativeDeterminer);
  }

  private static boolean isNegativeDeterminer(Token token) {
    return DETERMINERS.contains(token.lower());
  }
}
