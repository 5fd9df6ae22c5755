package hearsay.extract.attribution;

import hearsay.grammar.Quotations.Quoted;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Completes contents that hold part of a quotation, so that they hold it whole. */
final class Completion {
  private Completion() {}

  static Candidate complete(Passage passage, Candidate candidate) {
    Span cue = Span.covering(candidate.cue());
    List<Span> pieces = new ArrayList<>();
    for (Span piece : candidate.content()) {
      Span whole = piece;
      for (Quoted quoted : passage.quotations().overlapping(piece)) {
        if (!quoted.span().overlaps(cue)
            && !piece.contains(quoted.span())
            && !isInside(piece, quoted)) {
          whole = Span.covering(List.of(whole, quoted.span()));
        }
      }
      pieces.add(whole.overlaps(cue) ? piece : whole);
    }
    return candidate.withContent(merged(pieces));
  }

  private static boolean isInside(Span piece, Quoted quoted) {
    return quoted.span().start() < piece.start() && quoted.span().end() > piece.end();
  }

  /** {@code pieces} in order, those that overlap made one. */
  static List<Span> merged(List<Span> pieces) {
    List<Span> sorted = pieces.stream().sorted().toList();
    List<Span> merged = new ArrayList<>();
    for (Span piece : sorted) {
      if (!merged.isEmpty() && merged.getLast().end() >= piece.start()) {
        merged.set(merged.size() - 1, Span.covering(List.of(merged.getLast(), piece)));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }
}
