package hearsay.extract.attribution;

import hearsay.extract.Extractor;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Tree;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Attribution;
import hearsay.model.Block;
import hearsay.model.Certainty;
import hearsay.model.Evidence;
import hearsay.model.Finding;
import hearsay.model.Polarity;
import hearsay.model.Quotation;
import hearsay.model.Reference;
import hearsay.model.Sentence;
import hearsay.model.Span;
import hearsay.model.Tense;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what an interviewed person says: every paragraph of an answer, though no verb says so.
 *
 * <pre>
 * We spoke with the analyst Ann Lee :
 *               source (elsewhere)
 * – Will the port open ?
 * – It will not .
 *   content------
 * </pre>
 */
public final class InterviewExtractor implements Extractor {
  private static final double SURE = 0.9;

  @Override
  public String name() {
    return "interview";
  }

  @Override
  public List<Finding> extract(AnnotatedArticle article) {
    List<Finding> found = new ArrayList<>();
    List<Block> blocks = article.article().blocks();
    if (blocks.stream().noneMatch(block -> block.kind() == Block.Kind.ANSWER)) {
      return found;
    }
    Optional<Reference> interviewed = interviewed(article);
    article.sentences().stream()
        .map(article::block)
        .distinct()
        .filter(block -> block.kind() == Block.Kind.ANSWER)
        .forEach(answer -> found.add(answer(answer.span(), interviewed)));
    return found;
  }

  private Attribution answer(Span answer, Optional<Reference> interviewed) {
    return new Attribution(
        interviewed,
        Optional.empty(),
        List.of(),
        List.of(answer),
        "hs:Statement",
        Quotation.INTERVIEW,
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        Tense.PRESENT,
        Optional.empty(),
        new Evidence(answer, name(), SURE));
  }

  /** The person named last by a full name before the first question or answer. */
  private static Optional<Reference> interviewed(AnnotatedArticle article) {
    Optional<Reference> last = Optional.empty();
    for (Sentence sentence : article.sentences()) {
      Block.Kind kind = article.block(sentence).kind();
      if (kind == Block.Kind.QUESTION || kind == Block.Kind.ANSWER) {
        return last;
      }
      Optional<Reference> person = lastPerson(Tree.of(sentence));
      last = person.isPresent() ? person : last;
    }
    return last;
  }

  private static Optional<Reference> lastPerson(Tree tree) {
    Optional<Reference> found = Optional.empty();
    for (Token token : tree.tokens()) {
      boolean isPerson =
          token.entity() == Token.Entity.PERSON && !Tree.is(token, "compound", "flat");
      boolean isFull =
          tree.children(token, "compound", "flat").stream()
              .anyMatch(part -> part.entity() == Token.Entity.PERSON);
      if (isPerson && isFull) {
        found = Optional.of(NounPhrase.reference(tree, token));
      }
    }
    return found.map(reference -> new Reference(reference.span(), reference.head(), false));
  }
}
