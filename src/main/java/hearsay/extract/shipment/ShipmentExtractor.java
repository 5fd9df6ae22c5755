package hearsay.extract.shipment;

import hearsay.extract.Extractor;
import hearsay.grammar.Tree;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Finding;
import hearsay.model.Sentence;
import hearsay.model.Shipment;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds goods that one actor hands to another, in verbs and nouns: <i>Oslo has sent more than a
 * million shells to Rome</i>, <i>Oslo's deliveries of oil to Rome</i>.
 *
 * <pre>
 * Oslo has sent more than a million shells to Rome since May .
 * from trigger- quantity----------- goods-    to-- when-----
 * </pre>
 *
 * <p>Polarity is that of the clause itself: in <i>Oslo denied sending shells</i> the sending is
 * affirmed and the denial is another finding, which holds this one.
 */
public final class ShipmentExtractor implements Extractor {
  private static final List<String> FRAMES =
      List.of("give", "equip", "receive", "request", "request for", "carry", "go");

  private final Handovers handovers;

  /** With the word tables of the program. */
  public static ShipmentExtractor standard() {
    return new ShipmentExtractor(new Handovers());
  }

  private ShipmentExtractor(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public String name() {
    return "shipment";
  }

  @Override
  public List<Finding> extract(AnnotatedArticle article) {
    List<Finding> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Tree tree = Tree.of(sentence);
      List<Load> loads = handovers.goods().in(tree);
      if (!loads.isEmpty()) {
        found.addAll(bartered(tree, shipments(tree, loads)));
      }
    }
    return found;
  }

  private List<Shipment> shipments(Tree tree, List<Load> loads) {
    List<Shipment> found = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (boolean verbs : new boolean[] {true, false}) {
      for (Token token : tree.tokens()) {
        if (Transfers.isVerb(tree, token) == verbs && (verbs || token.isNoun())) {
          read(tree, token, loads, told).forEach(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(Shipment::goods));
    return found;
  }

  private List<Shipment> read(Tree tree, Token trigger, List<Load> loads, Set<Integer> told) {
    List<Shipment> found = new ArrayList<>();
    boolean verb = Transfers.isVerb(tree, trigger);
    for (String frame : verb ? FRAMES : List.of("noun give", "noun receive")) {
      Optional<Transfers.Transfer> transfer = handovers.transfers().of(trigger, frame);
      for (Load load : transfer.isEmpty() ? List.<Load>of() : goods(tree, trigger, loads, frame)) {
        Optional<Shipment> shipment =
            told.contains(load.head().index())
                ? Optional.empty()
                : handovers.shipment(tree, trigger, load, transfer.get(), name());
        shipment.ifPresent(found::add);
        if (shipment.isPresent()) {
          told.add(load.head().index());
        }
      }
    }
    return found;
  }

  /**
   * What is given for something is given by its receiver: <i>in exchange for Oslo's arms for Rome,
   * Oslo gets food</i>.
   */
  private static List<Shipment> bartered(Tree tree, List<Shipment> found) {
    boolean barter =
        tree.tokens().stream().anyMatch(token -> token.lemma().matches("exchange|return"));
    Optional<Shipment> whole =
        found.stream()
            .filter(one -> one.sender().isPresent() && one.recipient().isPresent())
            .findFirst();
    if (!barter || whole.isEmpty()) {
      return found;
    }
    return found.stream()
        .map(
            one ->
                one.sender().isEmpty() && !one.trigger().equals(whole.get().trigger())
                    ? one.withSender(whole.get().recipient())
                    : one)
        .toList();
  }

  private List<Load> goods(Tree tree, Token trigger, List<Load> loads, String frame) {
    Set<String> prepositions =
        switch (frame) {
          case "equip" -> Set.of("with");
          case "request for" -> Set.of("for");
          case "noun give", "noun receive" -> Set.of("of");
          case "go" -> Set.of(Links.SUBJECT);
          default -> Set.of();
        };
    List<Load> own =
        frame.startsWith("noun")
            ? loads.stream().filter(load -> load.head().index() == trigger.index()).toList()
            : List.of();
    return own.isEmpty()
        ? joined(tree, handovers.links().of(tree, trigger, loads, prepositions))
        : own;
  }

  /** Goods that share one count are one: containers of <i>shells and other equipment</i>. */
  private List<Load> joined(Tree tree, List<Load> loads) {
    List<Load> joined = new ArrayList<>();
    for (Load load : loads) {
      boolean shares =
          !joined.isEmpty()
              && Tree.is(load.head(), "conj")
              && handovers.links().unit(tree, load).isPresent()
              && handovers
                  .links()
                  .unit(tree, load)
                  .equals(handovers.links().unit(tree, joined.getLast()));
      if (shares) {
        Load before = joined.removeLast();
        boolean vague = before.concept().matches("hs:(Equipment|OtherGoods)");
        String concept = vague ? load.concept() : before.concept();
        joined.add(new Load(before.first(), before.head(), load.last(), concept));
      } else {
        joined.add(load);
      }
    }
    return joined;
  }
}
