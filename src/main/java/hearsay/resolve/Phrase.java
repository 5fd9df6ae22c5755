package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Set;

/**
 * A run of words in a sentence.
 *
 * @param from index of its first word
 * @param to index after its last word
 */
record Phrase(int sentence, int from, int to) {
  private static final Set<String> KEPT = Set.of("of", "at", "for", "from", "with", "in", "close");

  /** The noun phrase around a head, without clauses, appositions and what it is joined to. */
  static Phrase around(Scene scene, Scene.Place head) {
    Tree tree = scene.tree(head);
    int from = head.token();
    int to = head.token() + 1;
    for (Token child : tree.children(scene.token(head))) {
      boolean left = child.index() < head.token();
      if (left && !Tree.is(child, "cc", "punct", "conj", "mark", "case", "advmod")) {
        from = Math.min(from, tree.subtree(child).nextSetBit(0));
      } else if (!left && (isKept(tree, child) || isQuality(tree, child))) {
        to = Math.max(to, tree.subtree(child).length());
      }
    }
    return new Phrase(head.sentence(), from, cut(tree.tokens(), head.token() + 1, to));
  }

  /** <i>A source close to the palace</i>. */
  private static boolean isQuality(Tree tree, Token adjective) {
    return Tree.is(adjective, "amod") && tree.child(adjective, "obl").isPresent();
  }

  private static boolean isKept(Tree tree, Token nmod) {
    return Tree.is(nmod, "nmod")
        && tree.child(nmod, "case").filter(word -> KEPT.contains(word.word())).isPresent();
  }

  private static int cut(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.tag().equals(",") || token.isVerb() || token.tag().startsWith("W")) {
        return i;
      }
    }
    return to;
  }

  List<Token> tokens(Scene scene) {
    return scene.tree(sentence).tokens().subList(from, to);
  }

  Span span(Scene scene) {
    return scene.tree(sentence).span(from, to - 1);
  }
}
