package hearsay.extract;

import hearsay.grammar.Hedges;
import hearsay.grammar.Negation;
import hearsay.grammar.Refutation;
import hearsay.grammar.Silence;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.model.Certainty;
import hearsay.model.Polarity;
import hearsay.model.Tense;
import hearsay.model.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Whether, how surely and when a predicate is said to hold in its own clause.
 *
 * <p>What contains the clause (<i>he denied that …</i>) is not looked at: that is another finding.
 *
 * @param top the highest word between the subject and the predicate: <i>seems</i> to fear
 * @param from the highest of these that is no report: in <i>was said to seem nervous</i>,
 *     <i>seem</i>
 * @param supposed whether it is only asked or supposed: <i>if China fears …</i>
 */
public record Holding(
    Polarity polarity, Certainty certainty, Tense tense, Token top, Token from, boolean supposed) {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "lest");
  private static final Set<String> OPEN_MODALS = Set.of("would", "can", "should", "ca", "'d", "’d");
  private static final Set<String> DUTIES = Set.of("should", "ought");
  private static final int FARTHEST = 6;

  /** How {@code predicate} holds. */
  public static Holding of(Tree tree, Token predicate, Raising raising) {
    Holding holding = alone(tree, predicate);
    for (int steps = 0; steps < FARTHEST; steps++) {
      Token at = holding.top;
      Optional<Raising.Effect> effect = tree.head(at).flatMap(up -> above(tree, at, up, raising));
      if (effect.isEmpty()) {
        break;
      }
      holding = holding.under(effect.get(), alone(tree, tree.head(at).orElseThrow()));
    }
    return holding.judged(tree, raising).refuted(tree).asked(tree);
  }

  /** An infinitive of purpose says what is wanted, not what is: <i>an effort to please Oslo</i>. */
  public boolean isAim(Tree tree) {
    return top.tag().equals("VB") && tree.child(top, "aux").isEmpty();
  }

  private static Holding alone(Tree tree, Token head) {
    VerbGroup group = VerbGroup.of(tree, head);
    Certainty certainty = Hedges.of(tree, head);
    if (group.modal().filter(m -> OPEN_MODALS.contains(m.lower())).isPresent()) {
      certainty = certainty.and(Certainty.POSSIBLE);
    }
    Polarity polarity =
        Negation.of(tree, head) || isNoLonger(tree, head) ? Polarity.NEGATIVE : Polarity.POSITIVE;
    return new Holding(polarity, certainty, group.tense(), head, head, false);
  }

  private static boolean isNoLonger(Tree tree, Token head) {
    return tree.children(head, "advmod").stream()
        .anyMatch(
            word ->
                word.lower().equals("longer")
                    && tree.before(word).filter(no -> no.lower().equals("no")).isPresent());
  }

  private static Optional<Raising.Effect> above(Tree tree, Token at, Token up, Raising raising) {
    if (!Tree.is(at, "xcomp", "ccomp", "dep", "advcl") || tree.child(at, "nsubj").isPresent()) {
      return Optional.empty();
    }
    boolean infinitive = tree.child(at, "mark").filter(m -> m.lower().equals("to")).isPresent();
    if (!Tree.is(at, "xcomp") && !infinitive) {
      return raising.of(up.lemma(), "commitment").filter(e -> followsTo(tree, at));
    }
    if (up.tag().startsWith("JJ")) {
      return raising.of(up.lemma(), "adjective");
    }
    String kind = VerbGroup.of(tree, up).isPassive() ? "passive" : "verb";
    return raising.of(up.lemma(), kind).or(() -> raising.of(up.lemma(), "commitment"));
  }

  /** Quotation marks may part a verb from its <i>to</i>, which the parser then takes amiss. */
  private static boolean followsTo(Tree tree, Token at) {
    for (int i = at.index() - 1; i >= Math.max(0, at.index() - 4); i--) {
      if (tree.tokens().get(i).lower().equals("to")) {
        return true;
      }
    }
    return false;
  }

  private Holding under(Raising.Effect effect, Holding above) {
    boolean negative =
        polarity == Polarity.NEGATIVE
            ^ effect.polarity() == Polarity.NEGATIVE
            ^ (above.polarity == Polarity.NEGATIVE && !effect.reports());
    boolean reported = effect.reports() || !from.equals(top);
    return new Holding(
        negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
        certainty.and(effect.certainty()).and(above.certainty),
        effect.tense().orElse(above.tense),
        above.top,
        reported ? from : above.top,
        false);
  }

  /** With what an adjective says of the whole clause: <i>it is unlikely that …</i>. */
  private Holding judged(Tree tree, Raising raising) {
    if (!Tree.is(top, "ccomp", "csubj", "advcl", "parataxis", "dep")
        || tree.child(top, "nsubj").isEmpty()) {
      return this;
    }
    Optional<Token> judge = tree.head(top);
    Optional<Raising.Effect> effect = judge.flatMap(up -> raising.of(up.lemma(), "judgement"));
    if (judge.isEmpty() || effect.isEmpty()) {
      return this;
    }
    Holding judged = under(effect.get(), alone(tree, judge.get()));
    return new Holding(judged.polarity, judged.certainty, tense, top, from, supposed);
  }

  /** With what is said of the report that holds it: <i>reports that … were baseless</i>. */
  private Holding refuted(Tree tree) {
    return Refutation.ofClause(tree, top)
        ? new Holding(polarity.negated(), certainty, tense, top, from, supposed)
        : this;
  }

  private Holding asked(Tree tree) {
    boolean open = hasMark(tree, top, Set.of("whether")) || Silence.about(tree, top);
    boolean supposed =
        hasMark(tree, top, CONDITIONS)
            || VerbGroup.of(tree, top).modal().filter(m -> DUTIES.contains(m.lower())).isPresent()
            || (Tree.is(top, "conj")
                && tree.head(top).filter(up -> hasMark(tree, up, CONDITIONS)).isPresent())
            || tree.tokens().getLast().word().equals("?");
    return new Holding(polarity, open ? Certainty.POSSIBLE : certainty, tense, top, from, supposed);
  }

  private static boolean hasMark(Tree tree, Token head, Set<String> words) {
    return tree.children(head, "mark", "advmod").stream()
        .anyMatch(mark -> words.contains(mark.lower()));
  }
}
