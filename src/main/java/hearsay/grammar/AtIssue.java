package hearsay.grammar;

import hearsay.lexicon.WordClass;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what is said, denied, asked or demanded is that something happens, or whether that is
 * taken for granted by the way.
 *
 * <pre>
 * Oslo denied that it had sold arms .           at issue
 * Oslo denied any part in the sale of arms .    at issue
 * Oslo denied that its arms sales broke a law . taken for granted
 * </pre>
 *
 * <p>What is taken for granted outlives a denial, a question and a demand: see Karttunen,
 * <i>Presuppositions of compound sentences</i> (1973), and Simons, Tonhauser, Beaver and Roberts,
 * <i>What projects and why</i> (2010).
 */
public final class AtIssue {
  private static final Set<String> REPORTS = WordClass.of("proposition");
  private static final Set<String> PARTS = WordClass.of("involvement");
  private static final Set<String> DOING = WordClass.of("carrying-out-verb");
  private static final Set<String> FACTIVES = WordClass.of("factive-verb");
  private static final int FARTHEST = 12;

  private AtIssue() {}

  /** Whether {@code word} tells what is at issue in the words of {@code content}. */
  public static boolean in(Tree tree, Token word, List<Span> content) {
    Token at = word;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> up = tree.head(at).filter(token -> isIn(content, token));
      if (up.isEmpty()) {
        return true;
      }
      if (!passes(tree, at, up.get())) {
        return false;
      }
      at = up.get();
    }
    return false;
  }

  private static boolean isIn(List<Span> content, Token token) {
    return content.stream().anyMatch(piece -> piece.contains(token.span()));
  }

  /** Whether what is at issue in {@code up} is so in {@code at}, too. */
  private static boolean passes(Tree tree, Token at, Token up) {
    if (Tree.is(at, "conj") || isGerundBefore(at, up)) {
      return true;
    }
    if (isClause(at)) {
      return up.isNoun()
          ? Tree.is(at, "acl", "ccomp", "dep") && isOpen(tree, at, up)
          : Tree.is(at, "xcomp", "ccomp", "csubj", "dep", "obl", "advcl")
              && !FACTIVES.contains(up.lemma())
              && (!Tree.is(at, "obl", "advcl") || isPartIn(up));
    }
    if (Tree.is(at, "obj", "nsubj:pass", "xcomp", "ccomp")) {
      return DOING.contains(up.lemma());
    }
    if (Tree.is(at, "nmod", "obl")) {
      return isPartIn(up) || REPORTS.contains(up.lemma());
    }
    return Tree.is(at, "nsubj") && DOING.contains(up.lemma());
  }

  /** A predicate, which may be an adjective or a gerund that is taken for a noun. */
  private static boolean isClause(Token token) {
    return token.isVerb() || token.tag().startsWith("JJ") || Tree.is(token, "xcomp", "ccomp");
  }

  /** <i>A report that it sold</i>, <i>a part in selling</i>; not <i>arms that were sold</i>. */
  private static boolean isOpen(Tree tree, Token clause, Token noun) {
    boolean relative = Tree.is(clause, "acl:relcl") && tree.child(clause, "mark").isEmpty();
    return !relative && (REPORTS.contains(noun.lemma()) || isPartIn(noun));
  }

  /**
   * A gerund that is taken for an adjective of its object: <i>a part in <b>selling</b> arms</i>.
   */
  private static boolean isGerundBefore(Token at, Token up) {
    return Tree.is(at, "amod") && at.tag().equals("VBG") && at.index() < up.index();
  }

  private static boolean isPartIn(Token word) {
    return PARTS.contains(word.lemma());
  }
}
