package hearsay.extract.mind;

import hearsay.extract.Holding;
import hearsay.grammar.Negation;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.model.Polarity;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds feelings that the subject of a light verb has: <i>Oslo voiced concern about the pact</i>.
 *
 * <pre>
 * Oslo has voiced concern about the pact .
 * who- expression--------       target--
 * </pre>
 */
final class Voiced {
  private static final int NEAR = 8;

  private final Minds minds;
  private final FeelingOwners owners;

  Voiced(Minds minds, FeelingOwners owners) {
    this.minds = minds;
    this.owners = owners;
  }

  /** Expressed by the subject of a light verb: <i>voiced concern</i>. */
  Optional<StateOfMind> of(
      Tree tree, Token noun, Attitudes.Attitude attitude, Optional<Span> target, String rule) {
    Optional<Token> verb =
        Tree.is(noun, "obj", "dep")
            ? tree.head(noun).filter(up -> Math.abs(noun.index() - up.index()) <= NEAR)
            : Optional.empty();
    Optional<LightVerbs.Weight> weight = verb.flatMap(v -> minds.lightVerbs().of(v));
    if (verb.isEmpty()
        || weight.isEmpty()
        || !verb.get().isVerb()
        || owners.owner(tree, noun).filter(o -> !isPronoun(o)).isPresent()) {
      return Optional.empty();
    }
    Holding holding = Holding.of(tree, verb.get(), minds.raising());
    Optional<Token> feeler =
        minds
            .subject(tree, holding.top())
            .flatMap(subject -> owners.speaker(tree, subject))
            .filter(token -> !token.lemma().equals("it") || weight.get().alone());
    boolean vague = target.isEmpty() && !weight.get().alone();
    if (feeler.isEmpty() || holding.supposed() || vague || holding.isAim(tree)) {
      return Optional.empty();
    }
    Span expression = tree.span(VerbGroup.of(tree, verb.get()).first(), noun.index());
    return Optional.of(
        minds.state(
            tree,
            feeler,
            attitude,
            List.of(expression),
            target,
            weighed(tree, noun, holding, weight.get()),
            rule,
            0.85));
  }

  private static boolean isPronoun(Token token) {
    return token.isPronoun();
  }

  private static Holding weighed(Tree tree, Token noun, Holding holding, LightVerbs.Weight weight) {
    boolean negative =
        holding.polarity() == Polarity.NEGATIVE
            ^ weight.polarity() == Polarity.NEGATIVE
            ^ Negation.of(tree, noun);
    return new Holding(
        negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
        holding.certainty().and(weight.certainty()),
        holding.tense(),
        holding.top(),
        holding.from(),
        false);
  }
}
