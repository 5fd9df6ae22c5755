package hearsay.extract.mind;

import hearsay.grammar.Tree;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Finding;
import hearsay.model.Sentence;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Asks the same of every word of an article. */
final class EachWord {
  private EachWord() {}

  /** What {@code rule} finds at the words of {@code article}, in their order. */
  static List<Finding> of(
      AnnotatedArticle article, BiFunction<Tree, Token, Optional<? extends Finding>> rule) {
    List<Finding> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Tree tree = Tree.of(sentence);
      sentence.tokens().forEach(token -> rule.apply(tree, token).ifPresent(found::add));
    }
    return found;
  }
}
