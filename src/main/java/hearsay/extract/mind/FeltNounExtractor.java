package hearsay.extract.mind;

import hearsay.extract.Extractor;
import hearsay.extract.Holding;
import hearsay.grammar.Hedges;
import hearsay.grammar.Negation;
import hearsay.grammar.Tree;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Certainty;
import hearsay.model.Finding;
import hearsay.model.Polarity;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Tense;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds states of mind in nouns: <i>China's fear of chaos</i>, <i>Oslo voiced concern about the
 * pact</i>, <i>concerns in Beijing about the pact</i>, <i>the pact stoked fears that …</i>.
 *
 * <pre>
 * Oslo has expressed concern about the pact .
 * who- expression-----------       target--
 * </pre>
 */
public final class FeltNounExtractor implements Extractor {
  private static final Set<String> UNOWNED =
      Set.of("hs:Fear", "hs:Worry", "hs:Anger", "hs:Doubt", "hs:Distrust");

  private final Minds minds;
  private final Causes causes;
  private final FeelingOwners owners;
  private final Voiced voiced;

  public FeltNounExtractor(Minds minds) {
    this.minds = minds;
    this.causes = new Causes(minds);
    this.owners = new FeelingOwners(minds);
    this.voiced = new Voiced(minds, owners);
  }

  @Override
  public String name() {
    return "felt-noun";
  }

  @Override
  public List<Finding> extract(AnnotatedArticle article) {
    return EachWord.of(article, this::state);
  }

  private Optional<StateOfMind> state(Tree tree, Token noun) {
    boolean asked = tree.tokens().getLast().word().equals("?");
    if (!noun.tag().matches("NNS?") || Tree.is(noun, "compound") || asked) {
      return Optional.empty();
    }
    return minds
        .attitudes()
        .of(tree, noun, "noun")
        .flatMap(attitude -> state(tree, noun, attitude))
        .or(
            () ->
                minds
                    .attitudes()
                    .of(tree, noun, "shown")
                    .filter(a -> !isStake(tree, noun, a))
                    .flatMap(a -> voiced.of(tree, noun, a, Targets.of(tree, noun, a), name())));
  }

  private Optional<StateOfMind> state(Tree tree, Token noun, Attitudes.Attitude attitude) {
    Optional<Span> target =
        Targets.of(tree, noun, attitude).or(() -> predicated(tree, noun, attitude));
    return voiced
        .of(tree, noun, attitude, target, name())
        .or(() -> causes.of(tree, noun, attitude, name()))
        .or(() -> owned(tree, noun, attitude, target))
        .or(() -> unowned(tree, noun, attitude, target));
  }

  /** A share in a firm is no feeling: <i>holds an interest in the field</i>. */
  private static boolean isStake(Tree tree, Token noun, Attitudes.Attitude attitude) {
    return attitude.concept().equals("hs:Interest")
        && (tree.head(noun).filter(verb -> verb.lemma().matches("have|hold|retain")).isPresent()
            || noun.tag().equals("NNS"));
  }

  /** <i>Concerns persist about …</i>, <i>his aims include …</i>. */
  private static Optional<Span> predicated(Tree tree, Token noun, Attitudes.Attitude attitude) {
    Optional<Token> verb = Tree.is(noun, "nsubj") ? tree.head(noun) : Optional.empty();
    if (verb.filter(v -> v.lemma().equals("include")).isPresent()) {
      return tree.children(verb.get(), "obj", "xcomp", "ccomp", "advcl").stream()
          .filter(child -> child.index() > verb.get().index())
          .findFirst()
          .flatMap(child -> Targets.phrase(tree, child, verb.get().index() + 1));
    }
    return verb.filter(Token::isVerb).flatMap(v -> Targets.of(tree, v, attitude));
  }

  /** With its owner before it or a place after it: <i>China's fears</i>, <i>unease in Oslo</i>. */
  private Optional<StateOfMind> owned(
      Tree tree, Token noun, Attitudes.Attitude attitude, Optional<Span> target) {
    Optional<Token> feeler =
        owners.owner(tree, noun).filter(o -> !isBill(noun, o)).or(() -> owners.placed(tree, noun));
    boolean granted =
        target.isPresent()
            && tree.tokens().stream()
                .skip(noun.index() + 1L)
                .limit(2)
                .anyMatch(token -> token.word().equals("granted"));
    if (feeler.isEmpty() || granted || (target.isEmpty() && !isBare(noun, attitude))) {
      return Optional.empty();
    }
    boolean named = owners.placed(tree, noun).filter(feeler.get()::equals).isPresent();
    Optional<Span> other = target.filter(span -> !named || !span.contains(feeler.get().span()));
    return Optional.of(
        minds.state(
            tree,
            feeler,
            attitude,
            List.of(noun.span()),
            other,
            standing(tree, noun),
            name(),
            0.8));
  }

  /** Fears need not be about something to be told of; plans and wishes must. */
  private static boolean isBare(Token noun, Attitudes.Attitude attitude) {
    return noun.tag().equals("NNS") && UNOWNED.contains(attitude.concept());
  }

  /** <i>The Smith plan</i> is a paper, <i>Smith's plan</i> an intention. */
  private static boolean isBill(Token noun, Token owner) {
    return noun.tag().equals("NN") && Tree.is(owner, "compound") && noun.lemma().equals("plan");
  }

  /** Nobody's in particular: <i>concerns arise that …</i>. */
  private Optional<StateOfMind> unowned(
      Tree tree, Token noun, Attitudes.Attitude attitude, Optional<Span> target) {
    boolean plural = noun.tag().equals("NNS");
    if (!plural || target.isEmpty() || !UNOWNED.contains(attitude.concept())) {
      return Optional.empty();
    }
    int first = noun.index();
    while (first > 0
        && Tree.is(tree.tokens().get(first - 1), "amod", "compound")
        && tree.tokens().get(first - 1).head() == noun.index()) {
      first--;
    }
    return Optional.of(
        minds.state(
            tree,
            Optional.empty(),
            attitude,
            List.of(tree.span(first, noun.index())),
            target,
            standing(tree, noun),
            name(),
            0.5));
  }

  /** A noun stands for the feeling as a fact, whatever is said of it, unless it is negated. */
  private static Holding standing(Tree tree, Token noun) {
    Polarity polarity = Negation.of(tree, noun) ? Polarity.NEGATIVE : Polarity.POSITIVE;
    boolean unclear =
        tree.tokens().stream()
            .skip(noun.index())
            .anyMatch(word -> word.lemma().matches("unclear|unknown|uncertain"));
    Certainty certainty =
        Tree.is(noun, "nsubj")
            ? tree.head(noun).map(verb -> Hedges.of(tree, verb)).orElse(Certainty.CERTAIN)
            : Certainty.CERTAIN;
    return new Holding(
        polarity, unclear ? Certainty.POSSIBLE : certainty, Tense.PRESENT, noun, noun, false);
  }
}
