package hearsay.grammar;

import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a clause tells what somebody does not say or has no proof of, which leaves open whether
 * it is so.
 *
 * <pre>
 * Oslo did not say that it had sold arms .     declined to confirm reports that it had sold arms .
 *          ---              ----                           -------                ----
 * </pre>
 */
public final class Silence {
  private static final Set<String> SAYING = WordClass.of("plain-saying-verb");
  private static final Set<String> PROOFS = WordClass.of("proof");
  private static final Set<String> REPORTS = WordClass.of("proposition");
  private static final Set<String> OMITTING =
      Set.of("decline", "fail", "neglect", "refuse", "unable");

  private Silence() {}

  /** Whether {@code clause} tells that. */
  public static boolean about(Tree tree, Token clause) {
    Optional<Token> up = tree.head(clause).filter(word -> Tree.is(clause, "ccomp", "acl", "dep"));
    return up.filter(word -> isUnsaid(tree, word)).isPresent()
        || up.filter(word -> isUnsaidReport(tree, word)).isPresent();
  }

  private static boolean isUnsaid(Tree tree, Token word) {
    boolean told = word.isVerb() && SAYING.contains(word.lemma());
    boolean proved = word.isNoun() && PROOFS.contains(word.lemma());
    return (told || proved) && (Negation.of(tree, word) || isLeftUndone(tree, word));
  }

  private static boolean isUnsaidReport(Tree tree, Token noun) {
    return noun.isNoun()
        && REPORTS.contains(noun.lemma())
        && Tree.is(noun, "obj")
        && tree.head(noun).filter(verb -> isUnsaid(tree, verb)).isPresent();
  }

  /**
   * Whether the one who <i>failed to disclose</i> something, or <i>declined to say</i> it, did not.
   */
  public static boolean isLeftUndone(Tree tree, Token verb) {
    Optional<Token> up = tree.head(verb);
    boolean infinitive =
        Tree.is(verb, "xcomp")
            && tree.child(verb, "mark").filter(mark -> mark.tag().equals("TO")).isPresent();
    return (infinitive && up.filter(word -> OMITTING.contains(word.lemma())).isPresent())
        || up.filter(word -> isStoppedShort(tree, word, verb)).isPresent();
  }

  /** <i>Stopped short of <b>saying</b> so</i>. */
  private static boolean isStoppedShort(Tree tree, Token stop, Token verb) {
    return stop.lemma().equals("stop")
        && verb.tag().equals("VBG")
        && Stream.of(stop, verb)
            .flatMap(word -> tree.children(word, "advmod").stream())
            .anyMatch(word -> word.lower().equals("short"));
  }
}
