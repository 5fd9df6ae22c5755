package hearsay.extract.mind;

import hearsay.extract.Actors;
import hearsay.extract.Extractor;
import hearsay.extract.Holding;
import hearsay.extract.References;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Finding;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds states of mind in verbs whose object feels: <i>the pact worries China</i>.
 *
 * <pre>
 * The pact may have begun to worry even the Chinese .
 * target-- expression------------       who--------
 * </pre>
 */
public final class StirredFeelingExtractor implements Extractor {
  private static final Set<String> FOCUS = Set.of("even", "also", "only", "especially");

  private final Minds minds;

  public StirredFeelingExtractor(Minds minds) {
    this.minds = minds;
  }

  @Override
  public String name() {
    return "stirred-feeling";
  }

  @Override
  public List<Finding> extract(AnnotatedArticle article) {
    return EachWord.of(article, this::state);
  }

  private Optional<StateOfMind> state(Tree tree, Token verb) {
    if (!verb.isVerb()
        || Tree.is(verb, "amod", "compound", "case")
        || isAbout(tree, verb)
        || VerbGroup.of(tree, verb).isPassive()) {
      return Optional.empty();
    }
    return minds.attitudes().of(tree, verb, "stir").flatMap(a -> state(tree, verb, a));
  }

  /** In <i>talks concerning the pilots</i> it means no more than <i>about</i>. */
  private static boolean isAbout(Tree tree, Token verb) {
    return verb.word().equalsIgnoreCase("concerning") && tree.child(verb, "aux").isEmpty();
  }

  private Optional<StateOfMind> state(Tree tree, Token verb, Attitudes.Attitude attitude) {
    Optional<Token> feeler =
        tree.child(verb, "obj")
            .or(() -> nextPhrase(tree, verb))
            .filter(token -> token.index() > verb.index())
            .filter(token -> minds.actors().isActor(tree, token));
    Holding holding = Holding.of(tree, verb, minds.raising());
    if (feeler.isEmpty() || holding.supposed() || holding.isAim(tree)) {
      return Optional.empty();
    }
    Optional<Span> target =
        minds
            .subject(tree, holding.top())
            .filter(cause -> cause.index() < verb.index())
            .map(cause -> cause(tree, cause, VerbGroup.of(tree, holding.top()).first()));
    Span expression =
        tree.span(VerbGroup.of(tree, holding.from()).first(), VerbGroup.of(tree, verb).last());
    return Optional.of(
        minds.state(tree, feeler, attitude, List.of(expression), target, holding, name(), 0.8));
  }

  /** Where the parser took the object for the subject of a later verb. */
  private static Optional<Token> nextPhrase(Tree tree, Token verb) {
    Optional<Token> next = tree.after(verb);
    while (next.isPresent()
        && (FOCUS.contains(next.get().lemma()) || next.get().tag().equals("DT"))) {
      next = next.flatMap(tree::after);
    }
    return next.filter(token -> token.isNoun() || Actors.isDemonym(token))
        .filter(token -> Tree.is(token, "nsubj", "dep", "obl", "xcomp"));
  }

  private static Span cause(Tree tree, Token head, int before) {
    Span phrase = References.to(tree, head, tree.tokens().get(before).span()).span();
    Token last = tree.tokens().get(before - 1);
    boolean relative = last.tag().startsWith("W");
    return !relative && last.index() > head.index() && last.span().end() > phrase.end()
        ? new Span(phrase.start(), last.span().end())
        : phrase;
  }
}
