package hearsay.extract.attribution;

import hearsay.extract.Actors;
import hearsay.extract.Extractor;
import hearsay.lexicon.CueActs;
import hearsay.lexicon.CueWeights;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Attribution;
import hearsay.model.Block;
import hearsay.model.Finding;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds who is said to have said, thought or wanted what, by rules and weighted words.
 *
 * <p>The rules propose, the weights decide, and of what competes for the same words one is kept.
 */
public final class AttributionExtractor implements Extractor {
  private static final double LIKELY = 0.55;
  private static final double PLAIN = 0.7;

  /** What is done by those who have a will. */
  private static final Set<String> PERSONAL =
      Set.of(
          "hs:Agreement",
          "hs:Desire",
          "hs:Intention",
          "hs:Refusal",
          "hs:Unwillingness",
          "hs:Willingness");

  private final List<AttributionRule> rules;
  private final CueWeights weights;
  private final CueActs acts;
  private final Readings readings;
  private final OwnWords ownWords;
  private final double threshold;
  private final Actors actors;

  /** With all rules and the tables of the program. */
  public static AttributionExtractor standard() {
    return new AttributionExtractor(
        AttributionRules.all(), CueWeights.load(), CueActs.load(), Actors.standard(), LIKELY);
  }

  private AttributionExtractor(
      List<AttributionRule> rules,
      CueWeights weights,
      CueActs acts,
      Actors actors,
      double threshold) {
    this.rules = List.copyOf(rules);
    this.weights = weights;
    this.acts = acts;
    this.actors = actors;
    this.readings = new Readings(acts);
    this.ownWords = new OwnWords(acts, readings);
    this.threshold = threshold;
  }

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public List<Finding> extract(AnnotatedArticle article) {
    Passage passage = Passage.of(article);
    Chosen chosen = Chosen.among(passage, likely(passage));
    List<Candidate> outer = Continuations.of(passage, chosen.outer());
    List<Attribution> speeches = Speeches.in(passage, outer);
    List<Span> said = new ArrayList<>();
    outer.forEach(candidate -> said.addAll(candidate.content()));
    speeches.forEach(speech -> said.addAll(speech.content()));
    List<Finding> found = new ArrayList<>();
    outer.forEach(candidate -> found.add(readings.read(passage, candidate)));
    found.addAll(speeches);
    chosen
        .inner(said, candidate -> ownWords.leaveOpen(passage, candidate))
        .forEach(candidate -> found.add(readings.read(passage, candidate)));
    return found;
  }

  /** For each word the best of the candidates that it heads, if that is likely enough. */
  private Collection<Candidate> likely(Passage passage) {
    Map<Span, Candidate> best = new HashMap<>();
    for (AttributionRule rule : rules) {
      for (Candidate proposed : rule.propose(passage)) {
        if (isAnswerable(passage, proposed) && !isOfThing(passage, proposed)) {
          Candidate candidate = weighed(passage, Completion.complete(passage, proposed));
          if (candidate.probability() >= threshold || ownWords.leaveOpen(passage, candidate)) {
            best.merge(candidate.head().span(), candidate, AttributionExtractor::better);
          }
        }
      }
    }
    yieldToNouns(best);
    return best.values();
  }

  /** <i>Its denial of arms sales</i>: too rare to be learned, too plain to be missed. */
  private boolean isDenialOf(Candidate candidate) {
    return candidate.frame().equals("own+of")
        && acts.of(candidate.word()).term().equals("hs:Denial");
  }

  /** Verbs that only carry a noun leave it the cue: <i>expressed concern about</i>. */
  private static void yieldToNouns(Map<Span, Candidate> best) {
    for (Candidate noun : List.copyOf(best.values())) {
      if (noun.frame().startsWith("verb+")) {
        noun.tree()
            .head(noun.head())
            .map(verb -> best.get(verb.span()))
            .filter(verb -> verb.rule().equals("reported-clause"))
            .ifPresent(verb -> best.remove(verb.head().span()));
      }
    }
  }

  /** Whether someone vouches for what stands there: no interviewer's question does. */
  private static boolean isAnswerable(Passage passage, Candidate candidate) {
    return passage.block(candidate.tree()).kind() != Block.Kind.QUESTION;
  }

  /** Whether it does to a thing what only people do: <i>sales declined</i>. */
  private boolean isOfThing(Passage passage, Candidate candidate) {
    return candidate.source().filter(head -> actors.isThing(candidate.tree(), head)).isPresent()
        && PERSONAL.contains(acts.of(candidate.word()).term())
        && candidate.content().stream().noneMatch(passage::isQuoted);
  }

  private Candidate weighed(Passage passage, Candidate candidate) {
    double probability =
        weights.probability(
            candidate.word(),
            candidate.frame(),
            Conditions.kind(candidate),
            Conditions.of(passage, candidate, acts));
    return candidate.weighed(isDenialOf(candidate) ? Math.max(PLAIN, probability) : probability);
  }

  private static Candidate better(Candidate one, Candidate other) {
    boolean isQuoted = one.rule().equals(QuotedSpeechRule.NAME);
    if (isQuoted != other.rule().equals(QuotedSpeechRule.NAME)) {
      return isQuoted ? one : other;
    }
    return one.probability() >= other.probability() ? one : other;
  }
}
