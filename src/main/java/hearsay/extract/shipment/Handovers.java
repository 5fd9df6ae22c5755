package hearsay.extract.shipment;

import hearsay.extract.Actors;
import hearsay.extract.Raising;
import hearsay.extract.References;
import hearsay.grammar.Tree;
import hearsay.grammar.VerbGroup;
import hearsay.lexicon.WordClass;
import hearsay.lexicon.WordTable;
import hearsay.model.Evidence;
import hearsay.model.Quantity;
import hearsay.model.Reference;
import hearsay.model.Shipment;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules for shipments share: the words, the parties, and how a finding is made. */
final class Handovers {
  private static final Set<String> SENDING = WordClass.of("sending-verb");
  private static final Set<String> EVERYDAY =
      Set.of("buy", "sell", "sale", "purchase", "acquire", "secure");

  /** What even one man may send who has an army: <i>he would deploy troops</i>. */
  private static final String FIELDED =
      "hs:(Troops|Missiles|AirDefence|Aircraft|ArmoredVehicles|Warships)";

  private static final String WEAPONS =
      "hs:(Arms|Ammunition|ArtilleryShells|Artillery|Missiles|Rockets|SmallArms|Drones|"
          + "ArmoredVehicles|AirDefence|MilitaryEquipment)";

  private final Goods goods = new Goods(WordTable.load("goods.tsv"));
  private final Amounts amounts =
      new Amounts(WordTable.load("numbers.tsv"), WordTable.load("units.tsv"));
  private final Links links = new Links(amounts);
  private final Transfers transfers = new Transfers(WordTable.load("transfers.tsv", 2));
  private final Raising raising = Raising.standard();
  private final Map<String, String> statuses =
      WordTable.load("handover-status.tsv").column("status");
  private final Powers powers =
      new Powers(WordTable.load("power-nouns.tsv"), WordTable.load("no-peoples.tsv"));
  private final PartyFinder parties =
      new PartyFinder(Actors.standard(), WordTable.load("carriers.tsv").column("noun").keySet());

  Goods goods() {
    return goods;
  }

  Links links() {
    return links;
  }

  Transfers transfers() {
    return transfers;
  }

  /** The finding that {@code trigger} hands over {@code load}; empty when too little is told. */
  Optional<Shipment> shipment(
      Tree tree, Token trigger, Load load, Transfers.Transfer transfer, String rule) {
    if (!transfer.takes(load.concept()) || tree.tokens().getLast().word().equals("?")) {
      return Optional.empty();
    }
    Parties found = parties.of(tree, trigger, load, transfer.frame());
    boolean both = found.sender().isPresent() && found.recipient().isPresent();
    boolean one = found.sender().isPresent() || found.recipient().isPresent();
    boolean needsBoth =
        (transfer.both() && (found.carrier().isEmpty() || found.recipient().isEmpty()))
            || (transfer.frame().equals("go") && !load.concept().matches(WEAPONS))
            || load.concept().matches("hs:(Warships|Intelligence|NuclearWeapons|Bombs)");
    boolean counted = !one && isCounted(tree, trigger, load);
    if (!counted
        && (!one || (needsBoth && !both) || isPrivate(tree, trigger, load, transfer, found))) {
      return Optional.empty();
    }
    return Standing.of(tree, trigger, transfer.status(), statuses, raising)
        .map(
            standing ->
                shipment(
                    tree,
                    trigger,
                    load,
                    found,
                    isNone(tree, trigger, load) ? standing.denied() : standing,
                    rule,
                    both ? 0.85 : 0.6));
  }

  /**
   * What passes between people in everyday life: <i>he lent them money</i>, <i>she sold a gun</i>.
   */
  private boolean isPrivate(
      Tree tree, Token trigger, Load load, Transfers.Transfer transfer, Parties parties) {
    List<Token> named = parties.named();
    boolean everyday = transfer.both() || EVERYDAY.contains(trigger.lemma());
    boolean power =
        named.stream()
            .anyMatch(
                party ->
                    powers.isPower(tree, party)
                        || (!everyday && party.entity() == Token.Entity.PERSON));
    boolean sent = parties.sender().isPresent() && load.concept().matches(FIELDED);
    return (everyday && named.stream().allMatch(Handovers::isPerson))
        || (!power && !sent)
        || (everyday && named.size() == 1 && !powers.isNation(tree, named.getFirst()))
        || (load.concept().equals("hs:Money") && isPrivateMoney(tree, parties));
  }

  /** Money counts where states give or get it: a gift to charity is none of theirs. */
  private boolean isPrivateMoney(Tree tree, Parties parties) {
    boolean both = parties.sender().isPresent() && parties.recipient().isPresent();
    return both
        ? parties.named().stream().noneMatch(party -> powers.isState(tree, party))
        : parties.sender().filter(party -> party.entity() == Token.Entity.LOCATION).isEmpty();
  }

  /** <i>6,000 rifles were sent</i>: how many is news, whoever sent them. */
  private boolean isCounted(Tree tree, Token trigger, Load load) {
    return load.concept().matches(WEAPONS)
        && SENDING.contains(trigger.lemma())
        && VerbGroup.of(tree, trigger).isPassive()
        && quantity(tree, trigger, load).isPresent();
  }

  private static boolean isPerson(Token token) {
    return token.isPronoun() || token.entity() == Token.Entity.PERSON;
  }

  /** <i>Norwegian</i> in <i>500 Norwegian soldiers</i>. */
  private static boolean isOrigin(Token token) {
    return Actors.isDemonym(token)
        || (token.entity() == Token.Entity.LOCATION && !token.tag().equals("POS"));
  }

  /** <i>Sent no oil</i>, <i>has not got any promise of arms</i>. */
  private static boolean isNone(Tree tree, Token trigger, Load load) {
    int from = Math.min(trigger.index(), load.first());
    return tree.tokens().subList(from, load.head().index()).stream()
        .anyMatch(token -> token.lemma().equalsIgnoreCase("no") && Tree.is(token, "det"));
  }

  private Shipment shipment(
      Tree tree,
      Token trigger,
      Load load,
      Parties parties,
      Standing standing,
      String rule,
      double confidence) {
    Span words =
        Transfers.isVerb(tree, trigger) ? VerbGroup.of(tree, trigger).span() : trigger.span();
    Optional<Reference> sender =
        parties.sender().map(token -> References.to(tree, token, words, load.span(tree)));
    Optional<Reference> recipient =
        parties.recipient().map(token -> References.to(tree, token, words, load.span(tree)));
    Optional<Reference> carrier =
        parties.carrier().map(token -> References.to(tree, token, words, load.span(tree)));
    Optional<Quantity> quantity = quantity(tree, trigger, load);
    List<Span> all = new ArrayList<>(List.of(words, load.span(tree)));
    List.of(sender, recipient, carrier)
        .forEach(reference -> reference.ifPresent(one -> all.add(one.span())));
    quantity.ifPresent(amount -> all.add(amount.span()));
    return new Shipment(
        sender,
        recipient,
        carrier,
        load.span(tree),
        load.concept(),
        words,
        quantity,
        Times.of(tree, trigger, time -> !amounts.isRate(tree, time)),
        parties.origin(),
        parties.destination(),
        standing.status(),
        standing.polarity(),
        standing.certainty(),
        new Evidence(Span.covering(all), rule, confidence));
  }

  private Optional<Quantity> quantity(Tree tree, Token trigger, Load load) {
    Optional<Token> unit = links.unit(tree, load);
    if (unit.isPresent()) {
      return amounts.before(tree, unit.get().index(), amounts.unit(tree, unit.get()));
    }
    boolean compound = trigger.isNoun() && load.last() + 1 == trigger.index();
    int first = load.first();
    while (first > 0 && isOrigin(tree.tokens().get(first - 1))) {
      first--;
    }
    return amounts.before(tree, first, compound ? trigger.span() : load.span(tree));
  }
}
