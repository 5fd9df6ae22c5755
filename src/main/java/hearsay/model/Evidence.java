package hearsay.model;

/**
 * Where a finding was read, by which rule, and how much that rule is to be trusted.
 *
 * @param span everything that the finding was read from
 * @param rule the extractor's name
 * @param confidence the extractor's own, in (0, 1]; never mixed with the source's certainty
 */
public record Evidence(Span span, String rule, double confidence) {
  public Evidence {
    if (rule.isBlank() || !(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("evidence by '%s' at %s".formatted(rule, confidence));
    }
  }
}
