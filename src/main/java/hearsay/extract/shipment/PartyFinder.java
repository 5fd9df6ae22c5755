package hearsay.extract.shipment;

import hearsay.extract.Actors;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Subjects;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who hands over to whom, from the words around a handing over. */
final class PartyFinder {
  private static final Set<String> PURPOSES = WordClass.of("helping-verb");

  private static final int NEAR = 8;

  private final Actors actors;
  private final Doers doers;
  private final LedParties led;
  private final Set<String> carriers;

  PartyFinder(Actors actors, Set<String> carriers) {
    this.actors = actors;
    this.doers = new Doers(actors);
    this.led = new LedParties(actors);
    this.carriers = carriers;
  }

  Parties of(Tree tree, Token trigger, Load load, String frame) {
    Optional<Token> doer = doer(tree, trigger);
    Optional<Token> actor =
        doer.filter(token -> actors.isActor(tree, token) || actors.isOwner(tree, token));
    Optional<Token> carrier =
        doer.filter(token -> carriers.contains(token.lemma().toLowerCase(Locale.ROOT)));
    Optional<Token> from = led.actor(tree, trigger, load, "from", "by");
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
            led.place(tree, trigger, load, "from"),
            led.place(tree, trigger, load, "to"))
        .distinct();
  }

  private Optional<Token> doer(Tree tree, Token trigger) {
    if (!Transfers.isVerb(tree, trigger)) {
      return led.actor(tree, trigger, trigger, "by").or(() -> doers.ofNoun(tree, trigger));
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
        .or(() -> led.actor(tree, trigger, load, "to"))
        .or(() -> led.actor(tree, trigger, load, "for").filter(token -> isNear(load, token)))
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
        .flatMap(noun -> led.named(tree, noun))
        .or(
            () ->
                tree.children(verb, "obl").stream()
                    .flatMap(noun -> side(tree, noun).stream())
                    .findFirst());
  }

  /** <i>For Oslo</i>, <i>alongside Oslo's army</i>, <i>in Oslo's war</i>. */
  private Optional<Token> side(Tree tree, Token noun) {
    return switch (NounPhrase.preposition(tree, noun)) {
      case "for", "alongside" -> led.named(tree, noun);
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
}
