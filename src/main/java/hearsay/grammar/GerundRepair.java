package hearsay.grammar;

import hearsay.lexicon.WordClass;
import hearsay.model.Sentence;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what follows in -ing for what a verb is about.
 *
 * <pre>
 * He denied selling arms: read as denied -- obj -- [selling arms] or denied -- dep -- selling
 *                         mended to denied -- xcomp -- selling
 *
 * “…,” he said, noting it must end: read as said -- ccomp -- [noting it must end]
 *                                   mended to said -- dep -- noting -- ccomp -- [it must end]
 * </pre>
 */
final class GerundRepair {
  private static final Set<String> VERBS = WordClass.of("gerund-verb");
  private static final Set<String> BOUND = Set.of("to", "from", "for", "with", "about");

  private GerundRepair() {}

  static Optional<Sentence> at(Sentence sentence, Token gerund) {
    if (gerund.index() == 0 || !gerund.tag().equals("VBG")) {
      return Optional.empty();
    }
    if (Tree.is(gerund, "mark")) {
      return withClause(sentence, gerund);
    }
    Token verb = sentence.tokens().get(gerund.index() - 1);
    if (!verb.isVerb() || !VERBS.contains(verb.lemma()) || gerund.head() < 0) {
      return Optional.empty();
    }
    Token up = sentence.tokens().get(gerund.head());
    boolean below = up.head() == verb.index();
    Token predicate = Tree.is(gerund, "aux", "cop") && Tree.is(up, "dep") && below ? up : gerund;
    boolean object = Tree.is(gerund, "amod") && Tree.is(up, "obj") && below;
    boolean mistaken = predicate.head() == verb.index() && Tree.is(predicate, "dep", "obj");
    if (!object && !mistaken) {
      return Optional.empty();
    }
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.index() == predicate.index()) {
        tokens.add(Repairs.linked(token, verb.index(), "xcomp"));
      } else if (object && token.index() == up.index()) {
        tokens.add(Repairs.linked(token, gerund.index(), "obj"));
      } else if (token.head() == verb.index() && isBound(sentence, token, gerund)) {
        tokens.add(Repairs.linked(token, predicate.index(), token.relation()));
      } else {
        tokens.add(token);
      }
    }
    return Optional.of(new Sentence(sentence.block(), tokens));
  }

  private static Optional<Sentence> withClause(Sentence sentence, Token gerund) {
    Token clause = sentence.tokens().get(gerund.head());
    boolean comma = sentence.tokens().get(gerund.index() - 1).word().equals(",");
    if (!comma || !Tree.is(clause, "ccomp")) {
      return Optional.empty();
    }
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(gerund.index(), Repairs.linked(gerund, clause.head(), "dep"));
    tokens.set(clause.index(), Repairs.linked(clause, gerund.index(), "ccomp"));
    return Optional.of(new Sentence(sentence.block(), tokens));
  }

  /** <i>Denied selling arms <b>to Rome</b></i>. */
  private static boolean isBound(Sentence sentence, Token phrase, Token gerund) {
    return phrase.index() > gerund.index()
        && Tree.is(phrase, "obl")
        && Repairs.child(sentence, phrase, "case", true)
            .filter(preposition -> BOUND.contains(preposition.lower()))
            .isPresent();
  }
}
