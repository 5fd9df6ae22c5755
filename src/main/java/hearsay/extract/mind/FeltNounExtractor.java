package hearsay.extract.mind;

import hearsay.extract.Extractor;
import hearsay.extract.Holding;
import hearsay.grammar.Hedges;
import hearsay.grammar.Negation;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.WordClass;
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
  private static final int NEAR = 8;
  private static final Set<String> PLACES = Set.of("in", "among", "within", "of");
  private static final Set<String> UNOWNED =
      Set.of("hs:Fear", "hs:Worry", "hs:Anger", "hs:Doubt", "hs:Distrust");

  private static final Set<String> VEHICLES = WordClass.of("vehicle");

  private final Minds minds;
  private final Causes causes;

  public FeltNounExtractor(Minds minds) {
    this.minds = minds;
    this.causes = new Causes(minds);
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
                    .flatMap(a -> voiced(tree, noun, a, Targets.of(tree, noun, a))));
  }

  private Optional<StateOfMind> state(Tree tree, Token noun, Attitudes.Attitude attitude) {
    Optional<Span> target =
        Targets.of(tree, noun, attitude).or(() -> predicated(tree, noun, attitude));
    return voiced(tree, noun, attitude, target)
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

  /** Expressed by the subject of a light verb: <i>voiced concern</i>. */
  private Optional<StateOfMind> voiced(
      Tree tree, Token noun, Attitudes.Attitude attitude, Optional<Span> target) {
    Optional<Token> verb =
        Tree.is(noun, "obj", "dep")
            ? tree.head(noun).filter(up -> Math.abs(noun.index() - up.index()) <= NEAR)
            : Optional.empty();
    Optional<LightVerbs.Weight> weight = verb.flatMap(v -> minds.lightVerbs().of(v));
    if (verb.isEmpty()
        || weight.isEmpty()
        || !verb.get().isVerb()
        || owner(tree, noun).filter(o -> !isPronoun(o)).isPresent()) {
      return Optional.empty();
    }
    Holding holding = Holding.of(tree, verb.get(), minds.raising());
    Optional<Token> feeler =
        minds
            .subject(tree, holding.top())
            .flatMap(subject -> speaker(tree, subject))
            .filter(token -> !token.lemma().equals("it") || weight.get().alone());
    boolean vague = target.isEmpty() && !weight.get().alone();
    if (feeler.isEmpty() || holding.supposed() || vague || isWish(tree, holding.top())) {
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
            name(),
            0.85));
  }

  /** Who feels: <i>Oslo</i> in <i>Oslo issued a statement voicing concern</i>. */
  private Optional<Token> speaker(Tree tree, Token subject) {
    if (minds.actors().isActor(tree, subject) || !VEHICLES.contains(subject.lemma())) {
      return Optional.of(subject).filter(token -> minds.actors().isActor(tree, token));
    }
    return owner(tree, subject)
        .or(
            () ->
                tree.head(subject)
                    .filter(verb -> verb.isVerb() && Tree.is(subject, "obj"))
                    .flatMap(verb -> minds.feeler(tree, verb)));
  }

  private static boolean isWish(Tree tree, Token top) {
    return top.tag().equals("VB") && tree.child(top, "aux").isEmpty();
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

  /** With its owner before it or a place after it: <i>China's fears</i>, <i>unease in Oslo</i>. */
  private Optional<StateOfMind> owned(
      Tree tree, Token noun, Attitudes.Attitude attitude, Optional<Span> target) {
    Optional<Token> feeler =
        owner(tree, noun).filter(o -> !isBill(noun, o)).or(() -> placed(tree, noun));
    boolean granted =
        target.isPresent()
            && tree.tokens().stream()
                .skip(noun.index() + 1L)
                .limit(2)
                .anyMatch(token -> token.word().equals("granted"));
    if (feeler.isEmpty() || granted || (target.isEmpty() && !isBare(noun, attitude))) {
      return Optional.empty();
    }
    boolean named = placed(tree, noun).filter(feeler.get()::equals).isPresent();
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

  private Optional<Token> owner(Tree tree, Token noun) {
    return tree.children(noun).stream()
        .filter(child -> child.index() < noun.index())
        .filter(child -> minds.actors().isOwner(tree, child))
        .findFirst()
        .or(() -> headlined(tree, noun));
  }

  /** <i>Oslo ‘fears chaos’</i>, where the tagger saw a noun. */
  private Optional<Token> headlined(Tree tree, Token noun) {
    boolean clause = tree.child(noun, "acl").filter(verb -> verb.tag().equals("VBG")).isPresent();
    int at = noun.index() - 1;
    boolean quoted = at > 0 && tree.tokens().get(at).word().matches("['‘\"“]");
    Optional<Token> name =
        at < 0 ? Optional.empty() : Optional.of(tree.tokens().get(quoted ? at - 1 : at));
    return name.filter(token -> clause && token.tag().startsWith("NNP"))
        .filter(token -> minds.actors().isActor(tree, token));
  }

  /** <i>The Smith plan</i> is a paper, <i>Smith's plan</i> an intention. */
  private static boolean isBill(Token noun, Token owner) {
    return noun.tag().equals("NN") && Tree.is(owner, "compound") && noun.lemma().equals("plan");
  }

  private Optional<Token> placed(Tree tree, Token noun) {
    return tree.children(noun, "nmod").stream()
        .filter(child -> tree.subtree(child).nextSetBit(0) == noun.index() + 1)
        .filter(
            child -> tree.child(child, "case").filter(p -> PLACES.contains(p.lemma())).isPresent())
        .filter(child -> minds.actors().isActor(tree, child))
        .filter(child -> !child.lemma().equals("public"))
        .filter(
            child -> !NounPhrase.preposition(tree, child).equals("of") || child.tag().equals("NNS"))
        .findFirst();
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
