package hearsay.resolve;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whose words stand where; what nobody else says is the outlet's. */
final class Voices {
  private record Voice(Span piece, List<Draft> sources) {}

  private final Draft outlet;
  private final List<Voice> voices = new ArrayList<>();

  Voices(Draft outlet) {
    this.outlet = outlet;
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
        .orElse(List.of(outlet));
  }
}
