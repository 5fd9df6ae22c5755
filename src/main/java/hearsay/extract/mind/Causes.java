package hearsay.extract.mind;

import hearsay.extract.Holding;
import hearsay.extract.References;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads feelings from what is called their cause: <i>the pact is a cause for concern for Oslo</i>.
 */
final class Causes {
  private static final Set<String> CAUSES =
      Set.of("cause", "reason", "source", "ground", "matter", "object");

  private final Minds minds;

  Causes(Minds minds) {
    this.minds = minds;
  }

  /**
   * The feeling that {@code noun} names as caused: <i>The pact is a cause for concern for Oslo</i>.
   */
  Optional<StateOfMind> of(Tree tree, Token noun, Attitudes.Attitude attitude, String rule) {
    Optional<Token> cause =
        Tree.is(noun, "nmod")
            ? tree.head(noun).filter(head -> CAUSES.contains(head.lemma()))
            : Optional.empty();
    Optional<Token> feeler =
        cause.flatMap(
            head ->
                Stream.concat(
                        tree.children(noun, "nmod").stream(), tree.children(head, "nmod").stream())
                    .filter(who -> NounPhrase.preposition(tree, who).matches("for|to|in|among"))
                    .filter(who -> minds.actors().isActor(tree, who))
                    .findFirst());
    Optional<Token> subject = cause.flatMap(head -> tree.child(head, "nsubj"));
    if (feeler.isEmpty() || subject.isEmpty()) {
      return Optional.empty();
    }
    Holding holding = Holding.of(tree, cause.get(), minds.raising());
    Span expression = tree.span(cause.get().index(), noun.index());
    return Optional.of(
        minds.state(
            tree,
            feeler,
            attitude,
            List.of(expression),
            Optional.of(References.to(tree, subject.get(), expression).span()),
            holding,
            rule,
            0.75));
  }
}
