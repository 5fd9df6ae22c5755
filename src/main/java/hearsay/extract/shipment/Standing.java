package hearsay.extract.shipment;

import hearsay.extract.Holding;
import hearsay.extract.Raising;
import hearsay.extract.Telling;
import hearsay.grammar.Negation;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.model.Certainty;
import hearsay.model.Polarity;
import hearsay.model.Tense;
import hearsay.model.Token;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far a handing over has come, as the words around it tell: done, going on, agreed, asked for
 * or only possible.
 *
 * @param status an ontology term: {@code hs:Delivered}
 */
record Standing(String status, Polarity polarity, Certainty certainty) {
  private static final int FARTHEST = 6;

  /** The same, of goods that are none. */
  Standing denied() {
    return new Standing(status, polarity.negated(), certainty);
  }

  private static final Set<String> BARTER = Set.of("exchange", "return", "addition", "response");

  /**
   * The standing of {@code trigger}; empty when what is told is only that it is forbidden.
   *
   * @param given what the trigger itself says; may be empty text
   * @param words what words above it say
   */
  static Optional<Standing> of(
      Tree tree, Token trigger, String given, Map<String, String> words, Raising raising) {
    Holding holding = Holding.of(tree, trigger, raising);
    boolean open = VerbGroup.of(tree, holding.top()).modal().isPresent();
    String above = given.isEmpty() ? above(tree, trigger, words) : open ? "hs:Possible" : given;
    if (above.equals("forbidden")) {
      return Optional.empty();
    }
    boolean stopped = above.equals("stopped") || aboveNegated(tree, trigger);
    Polarity polarity = stopped ? holding.polarity().negated() : holding.polarity();
    Token form = Doers.light(tree, trigger).filter(verb -> trigger.isNoun()).orElse(holding.top());
    String status =
        above.startsWith("hs:") && !above.equals("hs:Ongoing") ? above : form(tree, form, above);
    Certainty certainty = holding.supposed() ? Certainty.POSSIBLE : holding.certainty();
    return Optional.of(
        new Standing(holding.supposed() ? "hs:Possible" : status, polarity, certainty));
  }

  /** What the words between the trigger and the finite verb above it, or beside it, say. */
  private static String above(Tree tree, Token trigger, Map<String, String> words) {
    String found = beside(tree, trigger, words);
    Token at = trigger;
    for (int steps = 0; found.isEmpty() && steps < FARTHEST && isOpen(tree, at); steps++) {
      Optional<Token> up = tree.head(at);
      if (up.isEmpty()) {
        break;
      }
      found = Tree.is(at, "conj") ? "" : words.getOrDefault(lemma(up.get()), "");
      if (found.isEmpty() && Tree.is(at, "acl") && at.tag().equals("VBG")) {
        break;
      }
      if (found.isEmpty() && VerbGroup.of(tree, up.get()).modal().isPresent()) {
        found = "hs:Possible";
      }
      at = up.get();
    }
    return found;
  }

  private static String beside(Tree tree, Token trigger, Map<String, String> words) {
    if (VerbGroup.of(tree, trigger).modal().isPresent()) {
      return "hs:Possible";
    }
    return tree.children(trigger, "amod", "advmod", "compound").stream()
        .map(child -> words.getOrDefault(lemma(child), ""))
        .filter(status -> !status.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether what stands above decides: infinitives, gerunds and nouns do not stand alone. */
  private static boolean isOpen(Tree tree, Token at) {
    boolean finite =
        at.tag().matches("VB[DPZ]")
            || tree.children(at, "aux", "cop").stream().anyMatch(aux -> !aux.tag().equals("TO"));
    boolean subject = Tree.is(at, "nsubj") && !Tree.is(at, "nsubj:pass");
    return !finite && !subject && !BARTER.contains(lemma(at));
  }

  private static boolean aboveNegated(Tree tree, Token trigger) {
    return isOpen(tree, trigger)
        && trigger.isVerb()
        && !Tree.is(trigger, "amod")
        && tree.head(trigger)
            .filter(up -> !Telling.isTelling(up) && !up.lemma().equals("deny"))
            .filter(up -> Negation.of(tree, up))
            .isPresent();
  }

  /** What the form of the verb says; a noun stands for what goes on. */
  private static String form(Tree tree, Token verb, String above) {
    VerbGroup group = VerbGroup.of(tree, verb);
    if (group.modal().isPresent()) {
      return "hs:Possible";
    }
    if (!verb.isVerb() || above.equals("hs:Ongoing")) {
      return verb.isNoun() && verb.word().endsWith("ing") ? "hs:Delivered" : "hs:Ongoing";
    }
    if (group.tense() == Tense.FUTURE) {
      return "hs:Possible";
    }
    boolean progressive =
        verb.tag().equals("VBG")
            && group.auxiliaries().stream().anyMatch(aux -> aux.lemma().equals("be"));
    boolean gerund = verb.tag().equals("VBG") && group.auxiliaries().isEmpty();
    if (progressive || verb.tag().matches("VB[PZ]")) {
      return "hs:Ongoing";
    }
    return verb.tag().equals("VB") && !gerund && group.auxiliaries().isEmpty()
        ? "hs:Possible"
        : "hs:Delivered";
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
