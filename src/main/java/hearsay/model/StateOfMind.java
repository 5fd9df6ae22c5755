package hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone feels or wants something: <i>China is worried about the pact</i>.
 *
 * @param experiencer who; empty when nobody is named ("fears grow")
 * @param attitude an ontology term: {@code hs:Worry}
 * @param expression the words that express it, in order: <i>is worried</i>
 * @param target what it is about, in pieces: <i>the pact</i>
 */
public record StateOfMind(
    Optional<Reference> experiencer,
    String attitude,
    List<Span> expression,
    List<Span> target,
    Polarity polarity,
    Certainty certainty,
    Tense tense,
    Evidence evidence)
    implements Finding {
  public StateOfMind {
    expression = List.copyOf(expression);
    target = List.copyOf(target);
    if (expression.isEmpty() || !attitude.startsWith("hs:")) {
      throw new IllegalArgumentException("no expression or attitude: '%s'".formatted(attitude));
    }
  }
}
