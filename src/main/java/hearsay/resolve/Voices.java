package hearsay.resolve;

import hearsay.grammar.Quotations;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whose words stand where; what nobody else says is the outlet's, unless it is quoted. */
final class Voices {
  private record Voice(Span piece, List<Draft> sources) {}

  private static final int SHORT = 40;

  private final Draft outlet;
  private final Quotations quotations;
  private final List<Voice> voices = new ArrayList<>();

  Voices(Draft outlet, Quotations quotations) {
    this.outlet = outlet;
    this.quotations = quotations;
  }

  void add(List<Span> content, List<Draft> sources) {
    content.forEach(piece -> voices.add(new Voice(piece, List.copyOf(sources))));
  }

  /** Those who speak at {@code span}, the innermost of them. */
  List<Draft> speaking(Span span) {
    return voices.stream()
        .filter(voice -> voice.piece().contains(span))
        .min(Comparator.comparingInt(voice -> voice.piece().length()))
        .map(Voice::sources)
        .orElseGet(() -> isQuoted(span) ? List.of() : List.of(outlet));
  }

  /** Whether {@code span} stands in quotation marks that hold more than a word or two. */
  boolean isQuoted(Span span) {
    return quotations.overlapping(span).stream()
        .anyMatch(quoted -> quoted.span().contains(span) && quoted.span().length() > SHORT);
  }
}
