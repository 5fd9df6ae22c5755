package hearsay.resolve;

import hearsay.grammar.AtIssue;
import hearsay.model.Claim;
import hearsay.model.Finding;
import hearsay.model.Polarity;
import hearsay.model.Reference;
import hearsay.model.Shipment;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes claims of states of mind and shipments: who is meant, and who says so. */
final class Claims {
  /** Who does one of these says nothing of what is taken for granted in the words. */
  private static final Set<String> OPEN =
      Set.of(SpeechActs.DENIAL, "hs:Question", "hs:Demand", "hs:Order", "hs:Refusal");

  private static final Set<String> SHOWN = Set.of(SpeechActs.BELIEF, "hs:Report", "hs:Suggestion");

  private final Scene scene;
  private final Referents referents;
  private final Assertions assertions;
  private final Topics topics;
  private final Iris iris;
  private final List<Claim.HeldState> states = new ArrayList<>();
  private final List<Claim.Handover> shipments = new ArrayList<>();

  Claims(Scene scene, Referents referents, Assertions assertions, Topics topics, Iris iris) {
    this.scene = scene;
    this.referents = referents;
    this.assertions = assertions;
    this.topics = topics;
    this.iris = iris;
  }

  void addAll(List<Finding> findings) {
    List<Finding> ordered =
        findings.stream()
            .sorted(
                Comparator.comparing((Finding finding) -> finding.evidence().span())
                    .thenComparingDouble(finding -> -finding.evidence().confidence()))
            .toList();
    for (Finding finding : ordered) {
      if (finding instanceof StateOfMind state) {
        add(state);
      } else if (finding instanceof Shipment shipment) {
        add(shipment);
      }
    }
  }

  List<Claim.HeldState> states() {
    return states;
  }

  List<Claim.Handover> shipments() {
    return shipments;
  }

  private void add(StateOfMind state) {
    List<String> experiencers = ids(state.experiencer());
    for (Optional<String> experiencer : orNobody(experiencers)) {
      boolean known = states.stream().anyMatch(other -> isSame(other, state, experiencer));
      if (!known) {
        states.add(
            new Claim.HeldState(
                iris.mint("state", state.evidence().span()),
                experiencer,
                topics.of(state.target()),
                state,
                assertions.carrying(
                    core(state),
                    state.certainty(),
                    state.evidence(),
                    holder ->
                        isOnlyShown(holder, state, experiencer)
                            || isTakenForGranted(holder, core(state).getFirst()))));
      }
    }
  }

  /**
   * Who shows or suggests by deeds what he feels does not say so: <i>has shown little regard</i>.
   */
  private static boolean isOnlyShown(
      Claim.Assertion holder, StateOfMind state, Optional<String> experiencer) {
    return experiencer.filter(holder.source()::equals).isPresent()
        && SHOWN.contains(holder.speechAct())
        && holder
            .reading()
            .filter(reading -> overlap(reading.cue(), state.expression()))
            .isPresent();
  }

  /**
   * Whether it says nothing of what {@code words} tell: <i>denied that its arms sales broke a
   * law</i>.
   */
  private boolean isTakenForGranted(Claim.Assertion holder, Span words) {
    boolean open = holder.polarity() == Polarity.NEGATIVE || OPEN.contains(holder.speechAct());
    int sentence = scene.sentenceAt(words.start());
    return open
        && sentence >= 0
        && scene.tokensIn(sentence, words).stream()
            .filter(token -> isOutermost(sentence, token, words))
            .findFirst()
            .filter(token -> !AtIssue.in(scene.tree(sentence), token, holder.content()))
            .isPresent();
  }

  private boolean isOutermost(int sentence, Token token, Span words) {
    return scene.tree(sentence).head(token).filter(up -> words.overlaps(up.span())).isEmpty();
  }

  /**
   * The last word of what expresses it: in <i>was said to be concerned</i> the rest tells of
   * saying.
   */
  private List<Span> core(StateOfMind state) {
    Span last = state.expression().getLast();
    String words = scene.text(last);
    int space = words.stripTrailing().lastIndexOf(' ');
    return List.of(new Span(last.start() + space + 1, last.end()));
  }

  private static boolean isSame(
      Claim.HeldState other, StateOfMind state, Optional<String> experiencer) {
    return other.experiencer().equals(experiencer)
        && other.reading().attitude().equals(state.attitude())
        && overlap(other.reading().expression(), state.expression());
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
  }

  private void add(Shipment shipment) {
    List<String> carrier = ids(shipment.carrier());
    for (Optional<String> sender : orNobody(ids(shipment.sender()))) {
      for (Optional<String> recipient : orNobody(ids(shipment.recipient()))) {
        if (shipments.stream().noneMatch(other -> isSame(other, shipment, sender, recipient))) {
          shipments.add(
              new Claim.Handover(
                  iris.mint("shipment", shipment.evidence().span()),
                  sender,
                  recipient,
                  carrier.stream().findFirst(),
                  shipment,
                  assertions.carrying(
                      List.of(shipment.trigger(), shipment.goods()),
                      shipment.certainty(),
                      shipment.evidence(),
                      holder -> isTakenForGranted(holder, shipment.trigger()))));
        }
      }
    }
  }

  private static boolean isSame(
      Claim.Handover other,
      Shipment shipment,
      Optional<String> sender,
      Optional<String> recipient) {
    return other.sender().equals(sender)
        && other.recipient().equals(recipient)
        && other.reading().goods().overlaps(shipment.goods());
  }

  private List<String> ids(Optional<Reference> reference) {
    return reference.map(referents::of).orElse(List.of()).stream().map(Draft::id).toList();
  }

  private static List<Optional<String>> orNobody(List<String> ids) {
    return ids.isEmpty() ? List.of(Optional.empty()) : ids.stream().map(Optional::of).toList();
  }
}
