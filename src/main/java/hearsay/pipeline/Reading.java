package hearsay.pipeline;

import hearsay.model.AnnotatedArticle;
import hearsay.model.Attribution;
import hearsay.model.Dossier;
import hearsay.model.Finding;
import java.util.List;

/** What was understood of one article: what the rules found, and what became of it. */
public record Reading(AnnotatedArticle annotated, List<Finding> findings, Dossier dossier) {
  public Reading {
    findings = List.copyOf(findings);
  }

  /** The attributions among the findings, whatever the graph makes of them. */
  public List<Attribution> attributions() {
    return findings.stream()
        .filter(Attribution.class::isInstance)
        .map(Attribution.class::cast)
        .toList();
  }

  /** How many words were read. */
  public int words() {
    return annotated.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
  }
}
