package hearsay.extract.attribution;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** Decides which words around a theme the source is given, and which the writer adds. */
final class Contents {
  private static final Set<String> OCCASIONS = WordClass.of("occasion");
  private static final Set<String> ASIDES = WordClass.of("aside-mark");
  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
  private static final Set<String> NEW_CLAUSES =
      Set.of("obl:tmod", "punct", "conj", "cc", "parataxis", "advmod", "nsubj", "discourse");

  private Contents() {}

  /**
   * The words below {@code theme} and those that follow it without a break.
   *
   * @param isClause whether the theme is a finite clause, which keeps more of what follows
   */
  static BitSet of(Tree tree, Token verb, Token theme, boolean isClause) {
    BitSet content = tree.subtree(theme);
    if (isClause) {
      dropStrays(tree, theme, content);
    } else {
      dropAsides(tree, theme, content);
    }
    extend(tree, verb, theme, content);
    if (content.length() > verb.index()) {
      resume(tree, content);
    }
    return content;
  }

  /** Drops what the parser hung there for want of a better place: <i>…, has resigned</i>. */
  private static void dropStrays(Tree tree, Token theme, BitSet content) {
    for (Token child : tree.children(theme, "dep")) {
      int first = firstOf(tree, child);
      if (first > theme.index()
          && tree.tokens().get(first - 1).word().equals(",")
          && FINITE.contains(tree.tokens().get(first).tag())) {
        content.andNot(tree.subtree(child));
      }
    }
  }

  /**
   * Drops what the writer adds at the end: <i>…, who took part</i>, <i>…, citing her record</i>.
   */
  private static void dropAsides(Tree tree, Token theme, BitSet content) {
    int last = content.length();
    for (int i = theme.index() + 1; i < last; i++) {
      Token token = tree.tokens().get(i);
      if (content.get(i) && isAside(tree, token, theme)) {
        BitSet aside = tree.subtree(token);
        int first = aside.nextSetBit(0);
        if (aside.length() >= content.length() - 1 && first > theme.index()) {
          content.clear(first, content.size());
        }
      }
    }
  }

  private static boolean isAside(Tree tree, Token token, Token theme) {
    int first = firstOf(tree, token);
    boolean isApart =
        first > 0 && Set.of(",", "-", "--", "–", "—").contains(tree.tokens().get(first - 1).word());
    if (isApart && Tree.is(token, "acl:relcl", "advcl")) {
      return true;
    }
    return token.head() == theme.index()
        && (Tree.is(token, "obl:tmod")
            || (Tree.is(token, "conj") && tree.child(token, "nsubj").isPresent())
            || isOccasion(token));
  }

  private static int firstOf(Tree tree, Token token) {
    return tree.subtree(token).nextSetBit(0);
  }

  private static boolean isOccasion(Token token) {
    return Tree.is(token, "obl") && OCCASIONS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** What follows without a comma belongs to it: <i>praised him for helping</i>. */
  private static void extend(Tree tree, Token verb, Token theme, BitSet content) {
    for (Token child : tree.children(verb)) {
      if (child.index() > theme.index()
          && !NEW_CLAUSES.contains(child.relation())
          && !Tree.is(child, "nsubj", "advmod")
          && !isOccasion(child)
          && !isMarkedAside(tree, child)) {
        BitSet more = tree.subtree(child);
        if (more.nextSetBit(0) == content.length()) {
          dropAsides(tree, child, more);
          content.or(more);
        }
      }
    }
  }

  private static boolean isMarkedAside(Tree tree, Token clause) {
    return Tree.is(clause, "advcl")
        && tree.child(clause, "mark", "advmod")
            .filter(mark -> ASIDES.contains(mark.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /** Goes on to the end of the sentence where the parser broke off before a finite verb. */
  private static void resume(Tree tree, BitSet content) {
    int next = content.length();
    if (next < tree.tokens().size()
        && !Tree.is(tree.tokens().get(next - 1), "punct")
        && FINITE.contains(tree.tokens().get(next).tag())) {
      content.set(next, tree.tokens().size());
    }
  }
}
