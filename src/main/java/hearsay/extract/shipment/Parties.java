package hearsay.extract.shipment;

import hearsay.extract.Actors;
import hearsay.extract.References;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.WordClass;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who sends, receives and carries, and from where to where.
 *
 * @param origin a place that is no actor
 * @param destination a place that is no actor
 */
record Parties(
    Optional<Token> sender,
    Optional<Token> recipient,
    Optional<Token> carrier,
    Optional<Span> origin,
    Optional<Span> destination) {

  /** Finds the parties of one handing over. */
  static final class Finder {
    private static final Set<String> PURPOSES = WordClass.of("helping-verb");

    private static final int REACH = 40;
    private static final int NEAR = 8;

    private final Actors actors;
    private final Doers doers;
    private final Set<String> carriers;

    Finder(Actors actors, Set<String> carriers) {
      this.actors = actors;
      this.doers = new Doers(actors);
      this.carriers = carriers;
    }

    Parties of(Tree tree, Token trigger, Load load, String frame) {
      Optional<Token> doer = doer(tree, trigger);
      Optional<Token> actor =
          doer.filter(token -> actors.isActor(tree, token) || actors.isOwner(tree, token));
      Optional<Token> carrier =
          doer.filter(token -> carriers.contains(token.lemma().toLowerCase(Locale.ROOT)));
      Optional<Token> from = phrase(tree, trigger, load, "from", "by");
      Optional<Token> to = receiver(tree, trigger, load);
      boolean receives = frame.endsWith("receive") || frame.startsWith("request");
      Optional<Token> sender =
          receives ? from.or(() -> asked(tree, trigger, frame)) : actor.or(() -> from);
      Optional<Token> recipient = receives ? actor : to;
      if (carrier.isPresent() || frame.equals("go")) {
        sender = from.or(() -> left(tree, trigger));
      }
      boolean mine = recipient.isPresent() || carrier.isPresent();
      sender = sender.or(() -> doers.owner(tree, load.head()).filter(owner -> mine));
      return new Parties(
              sender,
              recipient,
              carrier,
              place(tree, trigger, load, "from"),
              place(tree, trigger, load, "to"))
          .distinct();
    }

    private Optional<Token> doer(Tree tree, Token trigger) {
      if (!Transfers.isVerb(tree, trigger)) {
        return phrase(tree, trigger, trigger, "by").or(() -> doers.ofNoun(tree, trigger));
      }
      boolean passive = VerbGroup.of(tree, trigger).isPassive() || isReduced(tree, trigger);
      return passive ? Subjects.agent(tree, trigger) : doers.of(tree, trigger);
    }

    private static boolean isReduced(Tree tree, Token verb) {
      return verb.tag().equals("VBN")
          && Tree.is(verb, "acl")
          && VerbGroup.of(tree, verb).auxiliaries().isEmpty();
    }

    /** <i>Begged Oslo for shells</i>: the one asked is to send. */
    private Optional<Token> asked(Tree tree, Token trigger, String frame) {
      return frame.equals("request for")
          ? tree.child(trigger, "obj").filter(token -> actors.isActor(tree, token))
          : Optional.empty();
    }

    private Optional<Token> receiver(Tree tree, Token trigger, Load load) {
      Optional<Token> object =
          tree.children(trigger, "iobj", "obj").stream()
              .filter(token -> !load.covers(token) && token.index() < load.first())
              .filter(token -> actors.isActor(tree, token))
              .findFirst();
      Optional<Token> passive =
          tree.child(trigger, "nsubj:pass")
              .filter(token -> !load.covers(token))
              .filter(token -> actors.isActor(tree, token));
      return object
          .or(() -> next(tree, trigger))
          .or(() -> passive)
          .or(() -> phrase(tree, trigger, load, "to"))
          .or(() -> phrase(tree, trigger, load, "for").filter(token -> isNear(load, token)))
          .or(() -> helped(tree, trigger, load));
    }

    /** <i>Arms left Oslo</i>. */
    private Optional<Token> left(Tree tree, Token trigger) {
      return trigger.lemma().equals("leave")
          ? tree.child(trigger, "obj").filter(token -> actors.isActor(tree, token))
          : Optional.empty();
    }

    /**
     * For whom they are meant to act: <i>sent soldiers to fight for Oslo</i>, <i>to help Oslo</i>.
     */
    private Optional<Token> helped(Tree tree, Token trigger, Load load) {
      return tree.tokens().stream()
          .skip(load.last() + 1L)
          .filter(verb -> verb.tag().equals("VB") && PURPOSES.contains(verb.lemma()))
          .filter(verb -> verb.head() == trigger.index() || verb.head() == load.head().index())
          .flatMap(verb -> helped(tree, verb).stream())
          .findFirst();
    }

    private Optional<Token> helped(Tree tree, Token verb) {
      Optional<Token> object =
          verb.lemma().equals("fight") ? Optional.empty() : tree.child(verb, "obj");
      return object
          .flatMap(noun -> named(tree, noun))
          .or(
              () ->
                  tree.children(verb, "obl").stream()
                      .flatMap(noun -> side(tree, noun).stream())
                      .findFirst());
    }

    /** <i>For Oslo</i>, <i>alongside Oslo's army</i>, <i>in Oslo's war</i>. */
    private Optional<Token> side(Tree tree, Token noun) {
      return switch (NounPhrase.preposition(tree, noun)) {
        case "for", "alongside" -> named(tree, noun);
        case "in" -> noun.lemma().equals("war") ? doers.owner(tree, noun) : Optional.empty();
        default -> Optional.empty();
      };
    }

    /** The name between verb and number, taken for part of the goods: <i>sent Oslo 20 tanks</i>. */
    private Optional<Token> next(Tree tree, Token trigger) {
      return tree.after(trigger)
          .filter(name -> trigger.isVerb() && name.tag().startsWith("NNP"))
          .filter(name -> tree.after(name).filter(n -> n.tag().matches("CD|DT")).isPresent())
          .filter(name -> actors.isActor(tree, name));
    }

    private static boolean isNear(Load load, Token token) {
      return Math.abs(token.index() - load.last()) <= NEAR;
    }

    private Optional<Token> phrase(Tree tree, Token trigger, Load load, String... words) {
      return phrase(tree, trigger, load.head(), words);
    }

    /**
     * The actor after one of the prepositions {@code words}, or whose place or war stands there.
     */
    private Optional<Token> phrase(Tree tree, Token trigger, Token load, String... words) {
      return led(tree, trigger, load, words).stream()
          .flatMap(token -> named(tree, token).stream())
          .findFirst();
    }

    private Optional<Token> named(Tree tree, Token noun) {
      if (actors.isActor(tree, noun)) {
        return Optional.of(noun);
      }
      return tree.children(noun, "nmod:poss", "amod").stream()
          .filter(child -> actors.isOwner(tree, child))
          .findFirst();
    }

    private Optional<Span> place(Tree tree, Token trigger, Load load, String word) {
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
          .filter(token -> prepositions.contains(token.word().toLowerCase(Locale.ROOT)))
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

  /** Those who send, receive and carry, as far as they are known. */
  List<Token> named() {
    return Stream.of(sender, recipient, carrier).flatMap(Optional::stream).toList();
  }

  /** Nobody sends to themselves: of two that are one, the recipient is wrong. */
  private Parties distinct() {
    return sender.isPresent() && sender.equals(recipient)
        ? new Parties(sender, Optional.empty(), carrier, origin, destination)
        : this;
  }
}
