package hearsay.extract.shipment;

import hearsay.extract.Actors;
import hearsay.extract.References;
import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a preposition leads to, from a word of handing over or its goods: <i>sent arms <b>to
 * Oslo</b></i>, <i>arms <b>from Oslo</b></i>.
 */
final class LedParties {
  private static final int REACH = 40;

  private final Actors actors;

  LedParties(Actors actors) {
    this.actors = actors;
  }

  /** As the other, from the goods {@code load}. */
  Optional<Token> actor(Tree tree, Token trigger, Load load, String... words) {
    return actor(tree, trigger, load.head(), words);
  }

  /** The actor after one of the prepositions {@code words}, or whose place or war stands there. */
  Optional<Token> actor(Tree tree, Token trigger, Token load, String... words) {
    return led(tree, trigger, load, words).stream()
        .flatMap(token -> named(tree, token).stream())
        .findFirst();
  }

  /** The actor that {@code noun} names, or whose it is. */
  Optional<Token> named(Tree tree, Token noun) {
    if (actors.isActor(tree, noun)) {
      return Optional.of(noun);
    }
    return tree.children(noun, "nmod:poss", "amod").stream()
        .filter(child -> actors.isOwner(tree, child))
        .findFirst();
  }

  /** The place after {@code word} that is no actor. */
  Optional<Span> place(Tree tree, Token trigger, Load load, String word) {
    return led(tree, trigger, load.head(), word).stream()
        .filter(token -> !actors.isActor(tree, token))
        .filter(token -> named(tree, token).isPresent())
        .map(token -> References.to(tree, token, trigger.span()).span())
        .findFirst();
  }

  private List<Token> led(Tree tree, Token trigger, Token load, String... words) {
    Set<String> prepositions = Set.of(words);
    return tree.tokens().subList(trigger.index() + 1, tree.tokens().size()).stream()
        .limit(REACH)
        .filter(token -> prepositions.contains(token.lower()))
        .filter(token -> Tree.is(token, "case"))
        .flatMap(token -> tree.head(token).filter(noun -> noun.index() > token.index()).stream())
        .filter(noun -> within(tree, trigger, load, noun))
        .toList();
  }

  /** Whether {@code noun} hangs on the trigger or its goods, with no other verb between. */
  private static boolean within(Tree tree, Token trigger, Token load, Token noun) {
    boolean astray = Tree.is(trigger, "amod") && noun.index() > load.index();
    Token at = noun;
    for (int steps = 0; steps < 10; steps++) {
      if (at.index() == trigger.index() || at.index() == load.index()) {
        return true;
      }
      Optional<Token> up = tree.head(at);
      if (up.isEmpty()) {
        return false;
      }
      if (up.get().isVerb() && up.get().index() != trigger.index()) {
        boolean joined =
            (Tree.is(up.get(), "conj") && up.get().head() == trigger.index())
                || (trigger.isNoun() && Doers.light(tree, trigger).equals(up));
        return joined || (astray && noun.index() - load.index() <= 8);
      }
      at = up.get();
    }
    return false;
  }
}
