package hearsay.grammar;

import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the sentence that names a report or a claim calls it false.
 *
 * <pre>
 * reports that Oslo fears a war were baseless          there is no truth in reports that …
 * -------                            --------                      -----    -------
 * it is wrong to claim that Oslo fears a war           there is no way that …
 *       -----    -----                                          ---
 * </pre>
 */
public final class Refutation {
  private static final Set<String> REPORTS = WordClass.of("proposition");
  private static final Set<String> FALSEHOODS = WordClass.of("falsehood");
  private static final Set<String> TRUTHS = Set.of("true", "correct", "accurate");
  private static final Set<String> SUBSTANCE = WordClass.of("substance");
  private static final Set<String> CHANCES = WordClass.of("chance");
  private static final Set<String> LINKS = Set.of("that", "for");
  private static final Set<String> CALLING =
      Set.of("brand", "call", "deem", "dub", "label", "term");
  private static final int WIDEST = 3;

  private Refutation() {}

  /** Whether {@code clause} is what a report tells that is said to be false. */
  public static boolean ofClause(Tree tree, Token clause) {
    Optional<Token> up = tree.head(clause).filter(head -> Tree.is(clause, "acl", "ccomp", "dep"));
    return up.filter(head -> isRefutedReport(tree, clause, head) || isWrongToSay(tree, head))
            .isPresent()
        || isOutOfTheQuestion(tree, clause);
  }

  private static boolean isRefutedReport(Tree tree, Token clause, Token report) {
    return isReport(report) && (isFalse(tree, clause, report) || lacksSubstance(tree, report));
  }

  /** <i>It would be wrong to <b>say</b> so</i>. */
  private static boolean isWrongToSay(Tree tree, Token verb) {
    return verb.tag().equals("VB")
        && tree.child(verb, "nsubj").isEmpty()
        && tree.head(verb)
            .filter(judge -> judge.tag().startsWith("JJ") && isFalsehood(judge))
            .filter(judge -> !Negation.of(tree, judge))
            .isPresent();
  }

  /**
   * <i>There is <b>no way</b> that it would</i>; parsers do not agree on how that hangs together.
   */
  private static boolean isOutOfTheQuestion(Tree tree, Token clause) {
    return tree.child(clause, "nsubj")
        .map(subject -> tree.tokens().get(tree.subtree(subject).nextSetBit(0)))
        .flatMap(tree::before)
        .flatMap(word -> LINKS.contains(word.lower()) ? tree.before(word) : Optional.of(word))
        .filter(noun -> CHANCES.contains(noun.lemma()))
        .flatMap(tree::before)
        .filter(no -> no.lower().equals("no"))
        .isPresent();
  }

  /**
   * Whether someone calls {@code report} that: <i>described <b>reports</b> … as nonsense</i>,
   * <i>called the <b>report</b> fake news</i>.
   */
  public static boolean isCalledFalse(Tree tree, Token report) {
    boolean called = tree.head(report).filter(verb -> CALLING.contains(verb.lemma())).isPresent();
    return isReport(report)
        && tree.tokens().stream()
            .filter(Refutation::isFalsehood)
            .anyMatch(
                word ->
                    isAfterAs(tree, word)
                        || (called && word.index() > report.index() && !isAfterBe(tree, word)));
  }

  private static boolean isReport(Token token) {
    return token.isNoun() && REPORTS.contains(token.lemma());
  }

  /** Whether {@code word} is one for what is not true. */
  public static boolean isFalsehood(Token word) {
    return FALSEHOODS.contains(word.lemma()) || FALSEHOODS.contains(word.lower());
  }

  private static boolean isFalse(Tree tree, Token clause, Token report) {
    return tree.tokens().subList(clause.index() + 1, tree.tokens().size()).stream()
        .filter(word -> isFalsehood(word) || TRUTHS.contains(word.lemma()))
        .filter(word -> isAfterBe(tree, word) && !tree.dominates(clause, word))
        .anyMatch(
            word -> isFalsehood(word) != Negation.of(tree, word) && isNearest(tree, report, word));
  }

  /** Whether no other report stands between, of which it would be said. */
  private static boolean isNearest(Tree tree, Token report, Token word) {
    return tree.tokens().subList(report.index() + 1, word.index()).stream()
        .noneMatch(Refutation::isReport);
  }

  private static boolean lacksSubstance(Tree tree, Token report) {
    return Tree.is(report, "nmod", "obl")
        && tree.head(report)
            .filter(word -> SUBSTANCE.contains(word.lemma()))
            .filter(word -> Negation.of(tree, word))
            .isPresent();
  }

  private static boolean isAfterAs(Tree tree, Token word) {
    return before(tree, word).stream().anyMatch(token -> token.lower().equals("as"));
  }

  private static boolean isAfterBe(Tree tree, Token word) {
    return before(tree, word).stream().anyMatch(token -> token.lemma().equals("be"));
  }

  private static List<Token> before(Tree tree, Token word) {
    return tree.tokens().subList(Math.max(0, word.index() - WIDEST), word.index());
  }
}
