package hearsay.extract.mind;

import hearsay.extract.Extractor;
import hearsay.extract.Holding;
import hearsay.extract.References;
import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.WordClass;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Finding;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds states of mind in verbs whose subject feels: <i>China fears losing control</i>.
 *
 * <pre>
 * The minister may not support the pact .
 * who--------- expression----- target--
 * </pre>
 *
 * <p>Also of passives, where the one by whom it is done feels. Not for verbs whose object feels:
 * see {@link StirredFeelingExtractor}.
 */
public final class FeltVerbExtractor implements Extractor {
  private static final Set<String> SAYINGS = WordClass.of("saying");

  private final Minds minds;

  public FeltVerbExtractor(Minds minds) {
    this.minds = minds;
  }

  @Override
  public String name() {
    return "felt-verb";
  }

  @Override
  public List<Finding> extract(AnnotatedArticle article) {
    return EachWord.of(article, this::state);
  }

  private Optional<StateOfMind> state(Tree tree, Token verb) {
    if (!isPredicate(tree, verb)
        || tree.child(verb, "compound:prt").isPresent()
        || (stirs(tree, verb) && !introducesTarget(tree, verb))) {
      return Optional.empty();
    }
    return minds
        .attitudes()
        .of(tree, verb, "verb")
        .filter(attitude -> !(attitude.takes("now") && verb.tag().equals("VBD")))
        .filter(attitude -> !isDenial(tree, verb))
        .flatMap(attitude -> state(tree, verb, attitude));
  }

  /** <i>Rejected the report</i> tells what someone says, not what they feel. */
  private static boolean isDenial(Tree tree, Token verb) {
    return verb.lemma().equals("reject")
        && tree.child(verb, "obj", "nsubj:pass")
            .filter(object -> SAYINGS.contains(object.lemma()))
            .isPresent();
  }

  /** <i>Welcomed the guests</i> tells of a reception; <i>welcomed the pact</i> of a feeling. */
  private boolean isGreeting(Tree tree, Token verb) {
    return verb.lemma().equals("welcome")
        && tree.child(verb, "obj", "nsubj:pass")
            .filter(guest -> minds.actors().isActor(tree, guest))
            .isPresent();
  }

  private boolean stirs(Tree tree, Token verb) {
    return minds.attitudes().of(tree, verb, "stir").isPresent();
  }

  private static boolean introducesTarget(Tree tree, Token verb) {
    return tree.after(verb).filter(next -> next.tag().matches("IN|PRP|TO|RB")).isPresent();
  }

  private Optional<StateOfMind> state(Tree tree, Token verb, Attitudes.Attitude attitude) {
    Holding holding = Holding.of(tree, verb, minds.raising());
    if (holding.supposed() || isWishedFor(tree, holding.top())) {
      return Optional.empty();
    }
    boolean passive = VerbGroup.of(tree, verb).isPassive() || isReduced(tree, verb);
    Optional<Span> target =
        passive
            ? undergone(tree, verb)
            : Targets.of(tree, verb, attitude).or(() -> antecedent(tree, verb, attitude));
    Optional<Token> feeler =
        passive
            ? Subjects.agent(tree, verb).filter(token -> minds.actors().isActor(tree, token))
            : minds.feeler(tree, holding.top()).or(() -> headlined(tree, verb));
    boolean nobody = !passive && minds.isNobodys(tree, holding.top());
    if ((feeler.isEmpty() && !nobody) || target.isEmpty() || isGreeting(tree, verb)) {
      return Optional.empty();
    }
    Span expression = expression(tree, verb, holding.from());
    return Optional.of(
        minds.state(tree, feeler, attitude, List.of(expression), target, holding, name(), 0.85));
  }

  /** Verbs, and what headlines in capitals hide as a noun after <i>to</i>. */
  private static boolean isPredicate(Tree tree, Token token) {
    if (token.isVerb()) {
      return !Tree.is(token, "amod", "compound", "case", "mark", "aux", "cop");
    }
    return token.isNoun() && isInfinitive(tree, token);
  }

  private static boolean isInfinitive(Tree tree, Token token) {
    return tree.child(token, "mark").filter(mark -> mark.tag().equals("TO")).isPresent();
  }

  /** An infinitive or gerund that no word between it and its subject asserts: urged to support. */
  private static boolean isWishedFor(Tree tree, Token top) {
    boolean bare =
        top.tag().equals("VB")
            && top.head() >= 0
            && VerbGroup.of(tree, top).auxiliaries().isEmpty();
    boolean finite =
        !bare
            && (Subjects.own(tree, top).isPresent()
                || !VerbGroup.of(tree, top).auxiliaries().isEmpty()
                || top.tag().matches("VB[DPZ]"));
    boolean participle =
        top.tag().matches("VB[GN]")
            && Tree.is(top, "acl", "advcl")
            && tree.child(top, "mark").isEmpty();
    return !finite
        && !participle
        && !isReduced(tree, top)
        && !Tree.is(top, "conj")
        && headlined(tree, top).isEmpty();
  }

  /** <i>A plan opposed by Oslo</i>. */
  private static boolean isReduced(Tree tree, Token verb) {
    return verb.tag().equals("VBN")
        && VerbGroup.of(tree, verb).auxiliaries().isEmpty()
        && Subjects.agent(tree, verb).isPresent();
  }

  private Optional<Span> undergone(Tree tree, Token verb) {
    return Subjects.of(tree, verb)
        .flatMap(token -> minds.actors().meant(tree, token))
        .filter(token -> token.index() < verb.index())
        .map(token -> References.to(tree, token, VerbGroup.of(tree, verb).span()).span());
  }

  /** <i>The sanctions that Russia supported</i>: the object stands before the clause. */
  private static Optional<Span> antecedent(Tree tree, Token verb, Attitudes.Attitude attitude) {
    return attitude.takes("obj") && Tree.is(verb, "acl:relcl")
        ? tree.head(verb).map(noun -> References.to(tree, noun, clause(tree, verb)).span())
        : Optional.empty();
  }

  private static Span clause(Tree tree, Token verb) {
    int first = tree.subtree(verb).nextSetBit(0);
    return tree.span(Math.min(first, verb.index()), verb.index());
  }

  /** <i>North Korea To Support War</i>: the name before a headline's <i>to</i>. */
  private static Optional<Token> headlined(Tree tree, Token verb) {
    boolean to = tree.child(verb, "mark").filter(m -> m.tag().equals("TO")).isPresent();
    return to
        ? tree.head(verb).filter(head -> head.tag().startsWith("NNP") && head.head() < 0)
        : Optional.empty();
  }

  private static Span expression(Tree tree, Token verb, Token top) {
    VerbGroup group = VerbGroup.of(tree, verb);
    VerbGroup above = VerbGroup.of(tree, top);
    boolean joined = top.index() < verb.index() && verb.index() - top.index() <= 6;
    return tree.span(joined ? above.first() : group.first(), group.last());
  }
}
