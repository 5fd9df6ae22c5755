package hearsay.extract.shipment;

import hearsay.extract.Actors;
import hearsay.extract.StraySubjects;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.WordTable;
import hearsay.model.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds who does what a verb or noun of action tells, over what stands between.
 *
 * <pre>
 * They accused Oslo of selling arms .     Oslo has plans to sell arms .
 *              who-    selling            who-              sell
 * </pre>
 */
final class Doers {
  private static final int FARTHEST = 8;
  private static final Set<String> MAKE_OTHERS_DO = verbs("made");

  private static final Set<String> BECOMING = Set.of("become", "remain", "be");
  private static final Set<String> LIGHT = verbs("light");

  private final Actors actors;

  Doers(Actors actors) {
    this.actors = actors;
  }

  private static Set<String> verbs(String kind) {
    return WordTable.load("doing-verbs.tsv", 2).rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("verb"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The head of the words that name the doer; empty when nobody is named. */
  Optional<Token> of(Tree tree, Token action) {
    Token at = action;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> here = at.isNoun() && steps > 0 ? owner(tree, at) : own(tree, at);
      if (here.isPresent()) {
        boolean direct = steps == 0;
        return here.flatMap(token -> actors.meant(tree, token))
            .map(
                token ->
                    direct || actors.isActor(tree, token)
                        ? token
                        : owner(tree, token).orElse(token));
      }
      Optional<Token> up = tree.head(at);
      if (up.isEmpty() || isClosed(tree, at)) {
        return Optional.empty();
      }
      Optional<Token> other = made(tree, at, up.get());
      if (other.isPresent()) {
        return other;
      }
      at = up.get();
    }
    return Optional.empty();
  }

  /** Whether a verb does no more than carry a noun: <i><b>make</b> deliveries</i>. */
  static boolean isLight(Token verb) {
    return LIGHT.contains(verb.lemma());
  }

  /** The verb that does what {@code noun} names: <i><b>made</b> deliveries</i>. */
  static Optional<Token> light(Tree tree, Token noun) {
    Token at = noun;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> up = tree.head(at);
      if (up.isEmpty() || !Tree.is(at, "obj", "nmod", "conj", "nsubj:pass", "compound")) {
        return Optional.empty();
      }
      at = up.get();
      if (at.isVerb()) {
        return isLight(at) ? up : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The doer of what a noun names: its owner, or the subject of the verb that does it. */
  Optional<Token> ofNoun(Tree tree, Token noun) {
    return is(tree, noun)
        .or(() -> owner(tree, noun))
        .or(
            () ->
                light(tree, noun)
                    .filter(verb -> !VerbGroup.of(tree, verb).isPassive())
                    .flatMap(verb -> of(tree, verb)));
  }

  /** Who is what {@code noun} says: <i><b>Oslo</b> has become one of the suppliers of arms</i>. */
  private Optional<Token> is(Tree tree, Token noun) {
    if (!noun.lemma().matches(".*(er|or)")) {
      return Optional.empty();
    }
    Token whole =
        Tree.is(noun, "nmod")
            ? tree.head(noun).filter(up -> up.tag().equals("CD")).orElse(noun)
            : noun;
    Optional<Token> become =
        Tree.is(whole, "xcomp", "obj")
            ? tree.head(whole).filter(verb -> BECOMING.contains(verb.lemma()))
            : Optional.empty();
    Optional<Token> named = Tree.is(whole, "appos") ? tree.head(whole) : Optional.empty();
    return become
        .or(() -> tree.child(whole, "cop").map(cop -> whole))
        .flatMap(predicate -> own(tree, predicate))
        .or(() -> named)
        .filter(token -> actors.isActor(tree, token));
  }

  /** Whose action a noun names: <i>Oslo's supplies</i>, <i>Norwegian arms</i>. */
  Optional<Token> owner(Tree tree, Token noun) {
    return tree.children(noun).stream()
        .filter(child -> child.index() < noun.index())
        .filter(child -> actors.isOwner(tree, child))
        .findFirst();
  }

  private static Optional<Token> own(Tree tree, Token verb) {
    return StraySubjects.of(tree, verb).filter(token -> token.index() != verb.index());
  }

  /** The one made to act, or described by a participle. */
  private Optional<Token> made(Tree tree, Token at, Token up) {
    if (Tree.is(at, "acl") && !at.tag().equals("VB") && actors.isActor(tree, up)) {
      return Optional.of(up);
    }
    return MAKE_OTHERS_DO.contains(up.lemma())
        ? tree.child(up, "obj").filter(object -> actors.isActor(tree, object))
        : Optional.empty();
  }

  /** A clause with its own <i>that</i> takes no subject from above. */
  private static boolean isClosed(Tree tree, Token at) {
    return Tree.is(at, "ccomp", "parataxis")
        && tree.child(at, "mark").filter(mark -> mark.lemma().equals("that")).isPresent();
  }
}
