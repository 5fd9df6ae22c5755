package hearsay.resolve;

import hearsay.grammar.Rumour;
import hearsay.model.Attribution;
import hearsay.model.Certainty;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Finding;
import hearsay.model.Polarity;
import hearsay.model.Quotation;
import hearsay.model.Span;
import hearsay.model.Tense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes assertions of attributions, and of what the outlet says itself. */
final class Assertions {
  /** Outer attributions come before those that they report. */
  private static final Comparator<Attribution> ORDER =
      Comparator.<Attribution>comparingInt(one -> one.evidence().span().start())
          .thenComparingInt(one -> -one.evidence().span().end());

  private static final double UNSURE = 0.3;

  /** One that reads an attribution; {@code hull} holds all of its content. */
  private record Reported(Claim.Assertion assertion, Attribution reading, Span hull) {}

  private final Scene scene;
  private final Sources sources;
  private final Referents referents;
  private final Voices voices;
  private final Topics topics;
  private final Iris iris;
  private final Draft outlet;
  private final Containment containment = new Containment();
  private final List<Claim.Assertion> made = new ArrayList<>();
  private final List<Reported> reported = new ArrayList<>();
  private final Map<List<Object>, Claim.Assertion> own = new LinkedHashMap<>();

  Assertions(
      Scene scene,
      Sources sources,
      Referents referents,
      Voices voices,
      Topics topics,
      Iris iris,
      Draft outlet) {
    this.scene = scene;
    this.sources = sources;
    this.referents = referents;
    this.voices = voices;
    this.topics = topics;
    this.iris = iris;
    this.outlet = outlet;
  }

  static List<Attribution> inOrder(List<Finding> findings) {
    return findings.stream()
        .filter(Attribution.class::isInstance)
        .map(Attribution.class::cast)
        .sorted(ORDER)
        .toList();
  }

  void addAll(List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      Optional<String> act = SpeechActs.of(scene, attribution);
      List<Draft> speakers = sources.of(attribution);
      if (act.isPresent()) {
        voices.add(attribution.content(), speakers);
        speakers.forEach(speaker -> add(attribution, speaker, act.get()));
      }
    }
  }

  private void add(Attribution attribution, Draft source, String act) {
    Span hull = Span.covering(attribution.content());
    if (isKnown(attribution, source, hull)) {
      return;
    }
    Optional<String> addressee =
        attribution.addressee().flatMap(to -> referents.of(to).stream().findFirst()).map(Draft::id);
    Claim.Assertion assertion =
        new Claim.Assertion(
            iris.mint("assertion", attribution.evidence().span()),
            source.id(),
            addressee,
            Optional.of(attribution),
            attribution.content(),
            topics.of(attribution.content()),
            act,
            SpeechActs.polarity(scene, attribution, act),
            attribution.certainty(),
            via(attribution));
    made.add(assertion);
    reported.add(new Reported(assertion, attribution, hull));
    containment.add(assertion);
  }

  /** Two rules may have read the same words. */
  private boolean isKnown(Attribution attribution, Draft source, Span hull) {
    for (Reported other : reported) {
      if (other.hull().overlaps(hull)
          && other.assertion().source().equals(source.id())
          && other.reading().cue().equals(attribution.cue())) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> via(Attribution attribution) {
    Span anchor = Containment.anchor(attribution);
    Optional<Reported> innermost = Optional.empty();
    for (Reported outer : reported) {
      if (outer.hull().contains(anchor)
          && Containment.reports(outer.assertion().content(), attribution)
          && !outer.reading().equals(attribution)
          && innermost.filter(one -> one.hull().length() <= outer.hull().length()).isEmpty()) {
        innermost = Optional.of(outer);
      }
    }
    return innermost.map(outer -> outer.assertion().id());
  }

  /**
   * Ids of those who assert what {@code core} says: the innermost who say it of those whose content
   * holds it, or else the outlet.
   *
   * @param excluded those that hold it but do not say it
   */
  List<String> carrying(
      List<Span> core,
      Certainty certainty,
      Evidence evidence,
      Predicate<Claim.Assertion> excluded) {
    Predicate<Claim.Assertion> saying = excluded.negate();
    List<Claim.Assertion> holders =
        Stream.concat(
                containment.holding(core, saying).stream(),
                containment.elaborated(core, scene).stream().filter(saying))
            .toList();
    return holders.isEmpty()
        ? List.of(own(Span.covering(core), evidence.span(), ownCertainty(core, certainty)).id())
        : holders.stream().map(Claim.Assertion::id).toList();
  }

  /** How sure the outlet is of what nobody else says: of what it only heard, less than certain. */
  private Certainty ownCertainty(List<Span> core, Certainty certainty) {
    int sentence = scene.sentenceAt(core.getFirst().start());
    boolean heard =
        sentence >= 0
            && scene.tokensIn(sentence, core.getLast()).stream()
                .anyMatch(word -> Rumour.tells(scene.tree(sentence), word));
    return heard ? certainty.and(Certainty.POSSIBLE) : certainty;
  }

  /**
   * The outlet's own assertion of the sentence that {@code span} stands in; somebody's whom the
   * article does not name here, where it is a quotation.
   */
  private Claim.Assertion own(Span core, Span span, Certainty certainty) {
    Draft speaker = voices.isQuoted(core) ? sources.nobody() : outlet;
    int sentence = scene.sentenceAt(span.start());
    Span content = sentence < 0 ? span : scene.tree(sentence).sentence().span();
    return own.computeIfAbsent(
        List.of(content, certainty, speaker.id()),
        any -> {
          Claim.Assertion assertion =
              new Claim.Assertion(
                  iris.mint("assertion", content),
                  speaker.id(),
                  Optional.empty(),
                  speaker.equals(outlet)
                      ? Optional.empty()
                      : Optional.of(quotation(content, certainty)),
                  List.of(content),
                  topics.of(List.of(content)),
                  SpeechActs.STATEMENT,
                  Polarity.POSITIVE,
                  certainty,
                  Optional.empty());
          made.add(assertion);
          return assertion;
        });
  }

  /** What is to be read from words in quotation marks of which nobody tells who says them. */
  private static Attribution quotation(Span content, Certainty certainty) {
    return new Attribution(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(content),
        SpeechActs.STATEMENT,
        Quotation.DIRECT,
        Polarity.POSITIVE,
        certainty,
        Tense.PRESENT,
        Optional.empty(),
        new Evidence(content, "unnamed-quotation", UNSURE));
  }

  List<Claim.Assertion> all() {
    return made;
  }
}
