package hearsay.extract;

import hearsay.lexicon.CueWeights;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Finding;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who is said to have said, thought or wanted what, by rules and weighted words.
 *
 * <p>The rules propose, the weights decide, and of what competes for the same words one is kept.
 */
final class AttributionExtractor implements Extractor {
  private final List<AttributionRule> rules;
  private final CueWeights weights;
  private final Readings readings;
  private final double threshold;

  AttributionExtractor(
      List<AttributionRule> rules, CueWeights weights, Readings readings, double threshold) {
    this.rules = List.copyOf(rules);
    this.weights = weights;
    this.readings = readings;
    this.threshold = threshold;
  }

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public List<Finding> extract(AnnotatedArticle article) {
    Passage passage = Passage.of(article);
    List<Finding> found = new ArrayList<>();
    for (Candidate candidate : Continuations.of(passage, outermost(likely(passage)))) {
      found.add(readings.read(passage, candidate));
    }
    return found;
  }

  /** For each word the best of the candidates that it heads, if that is likely enough. */
  private Collection<Candidate> likely(Passage passage) {
    Map<Span, Candidate> best = new HashMap<>();
    for (AttributionRule rule : rules) {
      for (Candidate proposed : rule.propose(passage)) {
        if (!passage.isQuoted(proposed.head())) {
          Candidate candidate = weighed(passage, Completion.complete(passage, proposed));
          if (candidate.probability() >= threshold) {
            best.merge(candidate.head().span(), candidate, AttributionExtractor::better);
          }
        }
      }
    }
    return best.values();
  }

  private Candidate weighed(Passage passage, Candidate candidate) {
    return candidate.weighed(
        weights.probability(
            candidate.word(),
            candidate.frame(),
            Conditions.kind(candidate),
            Conditions.of(passage, candidate)));
  }

  private static Candidate better(Candidate one, Candidate other) {
    boolean isQuoted = one.rule().equals("quoted-speech");
    if (isQuoted != other.rule().equals("quoted-speech")) {
      return isQuoted ? one : other;
    }
    return one.probability() >= other.probability() ? one : other;
  }

  private static List<Candidate> outermost(Collection<Candidate> all) {
    List<Candidate> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt(Candidate::contentLength)
            .reversed()
            .thenComparing(candidate -> candidate.head().span()));
    BitSet said = new BitSet();
    BitSet cues = new BitSet();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : sorted) {
      Span cue = Span.covering(candidate.cue());
      if (!said.get(candidate.head().span().start())
          && cues.get(cue.start(), cue.end()).isEmpty()) {
        candidate.content().forEach(piece -> said.set(piece.start(), piece.end()));
        cues.set(cue.start(), cue.end());
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparing(candidate -> candidate.head().span()));
    return chosen;
  }
}
