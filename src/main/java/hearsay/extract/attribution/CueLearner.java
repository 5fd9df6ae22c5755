package hearsay.extract.attribution;

import hearsay.lexicon.CueActs;
import hearsay.lexicon.CueCounts;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Attribution;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the tables that weigh what the rules propose, from articles that people annotated.
 *
 * <p>{@code cue-weights.tsv} counts how often a word in a frame signals an attribution; {@code
 * cue-conditions.tsv} weighs by logistic regression what else speaks for or against one. The same
 * articles always give the same tables.
 */
public final class CueLearner {
  private static final int RAREST = 15;
  private static final double SMALLEST = 0.05;
  private static final String HEADER =
      """
      # frame	condition	weight
      # What speaks for (above 0) or against an attribution besides word and frame, in log-odds.
      # Weighed by "hearsay cues" on the training articles of PolNeAR (Newell et al., 2018); a star
      # is any frame.
      """;

  private final CueActs acts = CueActs.load();
  private final List<CueSample> samples = new ArrayList<>();

  /**
   * The tables that were learned.
   *
   * @param weights for {@code cue-weights.tsv}
   * @param conditions for {@code cue-conditions.tsv}
   */
  public record Tables(String weights, String conditions) {}

  /** Takes in an article with all attributions that people found in it. */
  public void add(AnnotatedArticle article, List<Attribution> gold) {
    Passage passage = Passage.of(article);
    for (AttributionRule rule : AttributionRules.all()) {
      for (Candidate proposed : rule.propose(passage)) {
        if (!passage.isQuoted(proposed.head())) {
          add(passage, Completion.complete(passage, proposed), gold);
        }
      }
    }
  }

  private void add(Passage passage, Candidate candidate, List<Attribution> gold) {
    Span head = candidate.head().span();
    boolean isSignal = gold.stream().anyMatch(one -> isFound(one, candidate));
    boolean isReported =
        gold.stream().flatMap(one -> one.content().stream()).anyMatch(said -> said.contains(head));
    if (isSignal || !isReported) { // people did not look into what others said
      samples.add(
          new CueSample(
              candidate.word(),
              candidate.frame(),
              Conditions.kind(candidate),
              Conditions.of(passage, candidate, acts),
              isSignal));
    }
  }

  private static boolean isFound(Attribution gold, Candidate candidate) {
    return !gold.cue().isEmpty()
        && gold.cue().getFirst().overlaps(candidate.head().span())
        && gold.content().stream()
            .anyMatch(said -> candidate.content().stream().anyMatch(said::overlaps));
  }

  /** The tables for all that was added. */
  public Tables learn() {
    CueCounts counts = new CueCounts();
    samples.forEach(one -> counts.add(one.word(), one.frame(), one.isSignal()));
    return new Tables(counts.table(), conditions(counts));
  }

  private String conditions(CueCounts counts) {
    List<String> names = features();
    Map<String, Integer> places = new HashMap<>();
    names.forEach(name -> places.put(name, places.size()));
    LogisticRegression regression = new LogisticRegression(names.size());
    for (CueSample sample : samples) {
      regression.add(
          sample.features().filter(places::containsKey).mapToInt(places::get).toArray(),
          counts.oddsWithout(sample.word(), sample.frame(), sample.isSignal()),
          sample.isSignal());
    }
    double[] weights = regression.fit();
    Map<String, Double> table = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      table.put(names.get(i), weights[i]);
    }
    table.values().removeIf(weight -> Math.abs(weight) < SMALLEST);
    table.put("*\tbias", weights[names.size()]);
    table.put("*\tword", weights[names.size() + 1]);
    StringBuilder out = new StringBuilder(HEADER);
    table.forEach((name, weight) -> out.append(line(name, weight)));
    return out.toString();
  }

  private static String line(String name, double weight) {
    return String.format(Locale.ROOT, "%s\t%.2f\n", name, weight);
  }

  /** The features that are frequent enough to be weighed. */
  private List<String> features() {
    Map<String, Integer> seen = new TreeMap<>();
    samples.stream().flatMap(CueSample::features).forEach(one -> seen.merge(one, 1, Integer::sum));
    return seen.keySet().stream().filter(name -> seen.getOrDefault(name, 0) >= RAREST).toList();
  }
}
