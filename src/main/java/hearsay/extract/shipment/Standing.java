package hearsay.extract.shipment;

import hearsay.extract.Holding;
import hearsay.extract.Raising;
import hearsay.extract.Telling;
import hearsay.grammar.Negation;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.WordClass;
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

  private static final Set<String> NONE = Set.of("forbidden", "inland");
  private static final Set<String> DOING = WordClass.of("carrying-out-verb");
  private static final Set<String> BARTER = Set.of("exchange", "return", "addition", "response");

  /**
   * The standing of {@code trigger}; empty when what is told is only that it is forbidden, or of
   * trade within a country.
   *
   * @param given what the trigger itself says; may be empty text
   * @param words what words above it say
   */
  static Optional<Standing> of(
      Tree tree, Token trigger, String given, Map<String, String> words, Raising raising) {
    Holding holding = Holding.of(tree, trigger, raising);
    boolean open = VerbGroup.of(tree, holding.top()).modal().isPresent();
    Above above =
        given.isEmpty()
            ? above(tree, trigger, words)
            : new Above(open ? "hs:Possible" : given, Optional.empty());
    if (NONE.contains(above.status)) {
      return Optional.empty();
    }
    if (above.status.equals("stopped") && above.word.isPresent()) {
      Token stop = above.word.get();
      return of(tree, stop, "", words, raising)
          .map(standing -> standing.ends(holding, tree.dominates(holding.top(), stop)));
    }
    boolean negated = above.status.equals("stopped") ^ aboveNegated(tree, holding.from());
    Polarity polarity = negated ? holding.polarity().negated() : holding.polarity();
    Token form = Doers.light(tree, trigger).filter(verb -> trigger.isNoun()).orElse(holding.top());
    String status =
        above.status.startsWith("hs:") && !above.status.equals("hs:Ongoing")
            ? above.status
            : form(tree, form, above.status);
    Certainty certainty = holding.supposed() ? Certainty.POSSIBLE : holding.certainty();
    return Optional.of(
        new Standing(holding.supposed() ? "hs:Possible" : status, polarity, certainty));
  }

  /**
   * The standing of what ends as far as its end has come: not to halt sales is to go on.
   *
   * @param isCounted whether how it holds tells already that it ends
   */
  private Standing ends(Holding ended, boolean isCounted) {
    boolean negated = !isCounted && polarity == Polarity.POSITIVE;
    return new Standing(
        status,
        negated ? ended.polarity().negated() : ended.polarity(),
        certainty.and(ended.certainty()));
  }

  /** What stands above a trigger, or beside it, says; with the word, where that stands above. */
  private record Above(String status, Optional<Token> word) {}

  /** What the words between the trigger and the finite verb above it, or beside it, say. */
  private static Above above(Tree tree, Token trigger, Map<String, String> words) {
    String found = beside(tree, trigger, words);
    Token at = trigger;
    for (int steps = 0; found.isEmpty() && steps < FARTHEST && isOpen(tree, at); steps++) {
      Optional<Token> up = tree.head(at);
      if (up.isEmpty()) {
        break;
      }
      found = Tree.is(at, "conj") ? "" : said(tree, up.get(), words);
      if (!found.isEmpty()) {
        return new Above(found, up);
      }
      if ((Tree.is(at, "acl") && at.tag().equals("VBG")) || isTakenForGranted(at, up.get())) {
        break;
      }
      if (VerbGroup.of(tree, up.get()).modal().isPresent()) {
        found = "hs:Possible";
      }
      at = up.get();
    }
    return new Above(found, Optional.empty());
  }

  /** Whether what a noun tells of is there, whatever comes of it: <i>to explain its sales</i>. */
  private static boolean isTakenForGranted(Token at, Token up) {
    return at.isNoun() && Tree.is(at, "obj") && !DOING.contains(up.lemma()) && !Doers.isLight(up);
  }

  /** What a word says, or with its particle: <i>cut off</i>. */
  private static String said(Tree tree, Token word, Map<String, String> words) {
    return tree.child(word, "compound:prt")
        .map(particle -> words.get(lemma(word) + ' ' + lemma(particle)))
        .orElse(words.getOrDefault(lemma(word), ""));
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
