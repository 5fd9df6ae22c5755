package hearsay.extract.mind;

import hearsay.extract.Extractor;
import hearsay.extract.Holding;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Finding;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds states of mind in adjectives and participles: <i>China is worried about the pact</i>,
 * <i>the pact made China nervous</i>, <i>officials worried about the pact</i>.
 *
 * <pre>
 * China is not worried about the pact .
 * who-- expression---        target--
 * </pre>
 */
public final class FeltAdjectiveExtractor implements Extractor {
  private static final Set<String> MAKERS = Set.of("make", "leave", "keep", "get", "render");

  private final Minds minds;

  public FeltAdjectiveExtractor(Minds minds) {
    this.minds = minds;
  }

  @Override
  public String name() {
    return "felt-adjective";
  }

  @Override
  public List<Finding> extract(AnnotatedArticle article) {
    return EachWord.of(article, this::state);
  }

  private Optional<StateOfMind> state(Tree tree, Token word) {
    boolean act = word.tag().matches("VB[ND]") && tree.child(word, "obj").isPresent();
    boolean glued =
        tree.before(word)
            .filter(
                hyphen -> hyphen.word().equals("-") && hyphen.span().end() == word.span().start())
            .isPresent();
    if (!word.tag().matches("JJ|VBN|VBD|NNP") || Tree.is(word, "compound") || act || glued) {
      return Optional.empty();
    }
    return minds
        .attitudes()
        .of(tree, word, "adjective")
        .flatMap(attitude -> state(tree, word, attitude));
  }

  private Optional<StateOfMind> state(Tree tree, Token word, Attitudes.Attitude attitude) {
    Optional<Token> maker = maker(tree, word);
    if (maker.isPresent()) {
      return made(tree, word, attitude, maker.get());
    }
    Optional<Span> target = Targets.of(tree, word, attitude);
    Holding holding = Holding.of(tree, word, minds.raising());
    if (holding.supposed() || !isPredicate(tree, word, holding, target)) {
      return Optional.empty();
    }
    Optional<Token> feeler = feeler(tree, word, holding.top());
    boolean needsTarget = attitude.takes("to") && !attitude.takes("about");
    boolean nobody = minds.isNobodys(tree, holding.top());
    if ((feeler.isEmpty() && !nobody)
        || (needsTarget && target.isEmpty())
        || feeler.filter(who -> isSaidOfClause(tree, word, attitude, who)).isPresent()
        || feeler.filter(who -> who.word().equals("God")).isPresent()) {
      return Optional.empty();
    }
    Span expression = expression(tree, word, holding.from());
    return Optional.of(
        minds.state(tree, feeler, attitude, List.of(expression), target, holding, name(), 0.9));
  }

  /** <i>It is doubtful that …</i>: nobody in particular doubts. */
  private static boolean isSaidOfClause(
      Tree tree, Token word, Attitudes.Attitude attitude, Token feeler) {
    return attitude.concept().equals("hs:Doubt")
        && feeler.lemma().equalsIgnoreCase("it")
        && tree.child(word, "ccomp", "csubj", "xcomp", "advcl").isPresent();
  }

  private Optional<Token> feeler(Tree tree, Token word, Token top) {
    if (Tree.is(word, "amod")) {
      return tree.head(word).filter(noun -> minds.actors().isActor(tree, noun));
    }
    return minds.feeler(tree, top);
  }

  /** Said of someone, not only put before a noun; before a noun it needs to be about something. */
  private static boolean isPredicate(
      Tree tree, Token word, Holding holding, Optional<Span> target) {
    boolean copula = tree.child(word, "cop", "aux").isPresent();
    boolean raised = holding.top().index() != word.index();
    boolean after = Tree.is(word, "acl", "amod", "advcl", "dep", "parataxis", "conj", "xcomp");
    boolean active = word.tag().equals("VBD") && !copula;
    return (copula || raised || (after && target.isPresent() && follows(tree, word))) && !active;
  }

  private static boolean follows(Tree tree, Token word) {
    return tree.head(word).filter(head -> head.index() < word.index()).isPresent();
  }

  /** <i>Made</i> in <i>the pact made China nervous</i>. */
  private static Optional<Token> maker(Tree tree, Token word) {
    return Tree.is(word, "xcomp", "ccomp", "dep", "amod")
        ? tree.head(word)
            .filter(verb -> verb.isVerb() && MAKERS.contains(verb.lemma().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private Optional<StateOfMind> made(
      Tree tree, Token word, Attitudes.Attitude attitude, Token maker) {
    Optional<Token> feeler =
        tree.child(word, "nsubj")
            .or(() -> tree.child(maker, "obj"))
            .filter(token -> token.index() < word.index() && word.index() - token.index() <= 3)
            .filter(token -> minds.actors().isActor(tree, token));
    Holding holding = Holding.of(tree, maker, minds.raising());
    if (feeler.isEmpty() || holding.supposed()) {
      return Optional.empty();
    }
    Optional<Span> target =
        minds
            .subject(tree, holding.top())
            .filter(cause -> cause.index() != feeler.get().index())
            .flatMap(cause -> Targets.phrase(tree, cause, 0));
    List<Span> expression =
        List.of(VerbGroup.of(tree, maker).span(), VerbGroup.of(tree, word).span());
    return Optional.of(
        minds.state(tree, feeler, attitude, expression, target, holding, name(), 0.85));
  }

  private static Span expression(Tree tree, Token word, Token top) {
    VerbGroup group = VerbGroup.of(tree, word);
    boolean joined = top.index() < word.index() && word.index() - top.index() <= 8;
    return tree.span(joined ? VerbGroup.of(tree, top).first() : group.first(), group.last());
  }
}
