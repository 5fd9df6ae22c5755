package hearsay.extract.attribution;

import hearsay.grammar.Quotations;
import hearsay.grammar.Tree;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Block;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** An article with what all rules ask for: its trees and its quotations. */
final class Passage {
  /** What has more words is a list or a slip of the splitter, no sentence. */
  private static final int LONGEST = 400;

  private final AnnotatedArticle article;
  private final List<Tree> trees;
  private final List<List<Integer>> byBlock;
  private final Quotations quotations;

  private Passage(AnnotatedArticle article) {
    this.article = article;
    this.trees =
        article.sentences().stream()
            .filter(sentence -> sentence.tokens().size() <= LONGEST)
            .map(Tree::of)
            .toList();
    this.quotations = Quotations.of(article.article());
    this.byBlock = new ArrayList<>();
    for (int i = 0; i < article.article().blocks().size(); i++) {
      byBlock.add(new ArrayList<>());
    }
    for (int i = 0; i < trees.size(); i++) {
      byBlock.get(trees.get(i).sentence().block()).add(i);
    }
  }

  static Passage of(AnnotatedArticle article) {
    return new Passage(article);
  }

  String text() {
    return article.text();
  }

  List<Tree> trees() {
    return trees;
  }

  /** What {@code rule} proposes at each word, in their order. */
  List<Candidate> atEachWord(BiFunction<Tree, Token, Optional<Candidate>> rule) {
    List<Candidate> found = new ArrayList<>();
    for (Tree tree : trees) {
      tree.tokens().forEach(token -> rule.apply(tree, token).ifPresent(found::add));
    }
    return found;
  }

  List<Block> blocks() {
    return article.article().blocks();
  }

  Block block(Tree tree) {
    return article.block(tree.sentence());
  }

  /** The trees of the paragraph at {@code block}, in order. */
  List<Tree> treesOf(int block) {
    return byBlock.get(block).stream().map(trees::get).toList();
  }

  Quotations quotations() {
    return quotations;
  }

  boolean isQuoted(Token token) {
    return quotations.at(token.span().start()).isPresent();
  }

  boolean isQuoted(Span span) {
    return quotations.at(span.start()).filter(quoted -> quoted.span().contains(span)).isPresent();
  }
}
