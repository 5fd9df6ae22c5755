package hearsay.extract.shipment;

import hearsay.grammar.NounPhrase;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which goods a word of handing over hands over. */
final class Links {
  private static final int FARTHEST = 7;
  private static final int NEAR = 7;

  /** Says that the goods are the subject: <i>oil flows</i>. */
  static final String SUBJECT = "nsubj";

  private static final Set<String> LISTING = Set.of("of", "in", "including", "like", "worth");

  private final Amounts amounts;

  Links(Amounts amounts) {
    this.amounts = amounts;
  }

  /** The goods of {@code trigger}, in order; one of {@code prepositions} may lead to them. */
  List<Load> of(Tree tree, Token trigger, List<Load> loads, Set<String> prepositions) {
    List<Load> linked = new ArrayList<>();
    for (Load load : loads) {
      if (!load.covers(trigger)
          && (hangs(tree, trigger, load, loads, prepositions) || joins(tree, load, linked))) {
        linked.add(load);
      }
    }
    linked.removeIf(
        load -> linked.stream().anyMatch(o -> unit(tree, o).filter(load::covers).isPresent()));
    return linked.isEmpty() && trigger.isVerb()
        ? loads.stream()
            .filter(load -> follows(tree, trigger, load, prepositions))
            .limit(1)
            .toList()
        : linked;
  }

  /** The word that {@code load} is counted in: <i>containers</i> of shells. */
  Optional<Token> unit(Tree tree, Load load) {
    Token at = load.head();
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> up = tree.head(at);
      if (up.isEmpty() || !Tree.is(at, "nmod", "conj", "appos", "obl")) {
        return Optional.empty();
      }
      at = up.get();
      if (amounts.isUnit(at) && at.index() < load.first()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private boolean hangs(
      Tree tree, Token trigger, Load load, List<Load> loads, Set<String> prepositions) {
    Token at = load.head();
    for (int steps = 0; steps < FARTHEST; steps++) {
      boolean gerund = Tree.is(trigger, "amod") && trigger.isVerb() && trigger.head() == at.index();
      if ((gerund && trigger.index() < load.head().index())
          || (trigger.head() == at.index() && isSaidOf(tree, trigger))
          || isSaidToBe(tree, trigger, at)) {
        return true;
      }
      Optional<Token> up = tree.head(at);
      if (up.isEmpty()) {
        return false;
      }
      if (up.get().index() == trigger.index()) {
        return reaches(tree, trigger, at, prepositions);
      }
      if (up.get().isVerb() || !passes(tree, at, up.get(), loads)) {
        return false;
      }
      at = up.get();
    }
    return false;
  }

  /** Whether {@code load} is joined by <i>and</i> to goods that are linked already. */
  private static boolean joins(Tree tree, Load load, List<Load> linked) {
    Token at = load.head();
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> up = tree.head(at);
      if (up.isEmpty() || !Tree.is(at, "conj", "obj", "appos") || up.get().isVerb()) {
        return false;
      }
      at = up.get();
      Token reached = at;
      if (linked.stream().anyMatch(other -> other.covers(reached))) {
        return true;
      }
    }
    return false;
  }

  /** <i>The shells that Oslo sent</i>, <i>shells sent by Oslo</i>: the goods stand before. */
  private static boolean isSaidOf(Tree tree, Token verb) {
    if (!Tree.is(verb, "acl") || !verb.isVerb() || verb.tag().equals("VBG")) {
      return false;
    }
    boolean named =
        tree.child(verb, "nsubj").filter(subject -> !subject.tag().startsWith("W")).isPresent();
    boolean passive =
        VerbGroup.of(tree, verb).isPassive()
            || (verb.tag().equals("VBN") && VerbGroup.of(tree, verb).auxiliaries().isEmpty());
    boolean object =
        tree.children(verb, "obj").stream().anyMatch(token -> !token.tag().startsWith("W"));
    return !object && (named || passive);
  }

  /** <i>The shells that Oslo is said to have sent</i>. */
  private static boolean isSaidToBe(Tree tree, Token verb, Token noun) {
    return Tree.is(verb, "xcomp")
        && verb.isVerb()
        && noun.index() < verb.index()
        && tree.child(verb, "obj").isEmpty()
        && tree.head(verb)
            .filter(above -> Tree.is(above, "acl:relcl") && above.head() == noun.index())
            .filter(
                above -> tree.child(above, "obj").filter(o -> o.tag().startsWith("W")).isPresent())
            .isPresent();
  }

  private boolean reaches(Tree tree, Token trigger, Token at, Set<String> prepositions) {
    String preposition = NounPhrase.preposition(tree, at);
    if (Tree.is(at, "obl", "nmod")) {
      return prepositions.contains(preposition)
          || (trigger.isVerb() && preposition.equals("to") && amounts.isUnit(at))
          || (trigger.isVerb() && preposition.isEmpty());
    }
    if (trigger.isVerb()) {
      boolean right = at.index() > trigger.index();
      return Tree.is(at, "nsubj:pass")
          || (prepositions.contains(SUBJECT) && Tree.is(at, "nsubj"))
          || (right && Tree.is(at, "obj", "dep", "conj", "xcomp", "ccomp", "nsubj"));
    }
    return Tree.is(at, "compound", "obj", "amod");
  }

  private boolean passes(Tree tree, Token at, Token up, List<Load> loads) {
    if (Tree.is(at, "conj", "appos", "obj", "dep") || amounts.isRate(tree, at)) {
      return true;
    }
    if (Tree.is(at, "nmod", "obl")) {
      boolean goods = loads.stream().anyMatch(load -> load.head().index() == up.index());
      return isListing(tree, at) && (!goods || amounts.isUnit(up));
    }
    boolean listed =
        tree.tokens().subList(at.index(), Math.max(at.index(), up.index())).stream()
            .anyMatch(token -> token.word().equals(","));
    return Tree.is(at, "compound") && (amounts.isUnit(up) || listed);
  }

  private static boolean isListing(Tree tree, Token noun) {
    boolean such =
        tree.children(noun, "case").stream().anyMatch(word -> word.lemma().equals("such"));
    String preposition = NounPhrase.preposition(tree, noun);
    return LISTING.contains(preposition) || (such && preposition.equals("as"));
  }

  /** Where the parser went astray: the goods stand right after the verb. */
  private boolean follows(Tree tree, Token trigger, Load load, Set<String> prepositions) {
    if (load.first() <= trigger.index() || load.first() - trigger.index() > NEAR) {
      return false;
    }
    if (!Tree.is(load.head(), "nsubj", "dep", "obj", "nmod", "obl", "conj")) {
      return false;
    }
    boolean led = prepositions.isEmpty();
    for (int i = trigger.index() + 1; i < load.first(); i++) {
      Token token = tree.tokens().get(i);
      String word = token.lower();
      led = led || prepositions.contains(word);
      boolean allowed =
          word.matches("than|of|up|to") || prepositions.contains(word) || !token.tag().equals("IN");
      if (token.isVerb() || word.matches("[,;:]") || !allowed) {
        return false;
      }
    }
    return led;
  }
}
