package hearsay.extract.attribution;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses among likely candidates, so that no word is the cue of two.
 *
 * <p>What stands in quotation marks or in the content of another is someone's word for what a third
 * party said: <i>the agency reported that Kim had promised help</i>. It is chosen only when it is
 * surer, and of what those say who speak of themselves only what {@link OwnWords} finds.
 */
final class Chosen {
  private static final double SURER = 0.6;
  private static final Set<String> COMMENTS = Set.of("closing", "inverted");

  private final List<Candidate> outer = new ArrayList<>();
  private final List<Candidate> rest = new ArrayList<>();
  private final BitSet said = new BitSet();
  private final BitSet cues = new BitSet();

  private Chosen() {}

  static Chosen among(Passage passage, Collection<Candidate> likely) {
    List<Candidate> sorted = new ArrayList<>(likely);
    sorted.sort(
        Comparator.comparing(Chosen::isComment)
            .thenComparingInt(Candidate::contentLength)
            .reversed()
            .thenComparing(candidate -> candidate.head().span()));
    Chosen chosen = new Chosen();
    for (Candidate candidate : sorted) {
      boolean isInside =
          passage.isQuoted(candidate.head()) || chosen.said.get(candidate.head().span().start());
      if (isInside) {
        chosen.rest.add(candidate);
      } else if (chosen.claimsCue(candidate)) {
        chosen.mark(candidate.content());
        chosen.outer.add(candidate);
      }
    }
    chosen.outer.sort(Comparator.comparing(candidate -> candidate.head().span()));
    return chosen;
  }

  /** Those that stand in no other's content, in order. */
  List<Candidate> outer() {
    return List.copyOf(outer);
  }

  /**
   * Those that stand in the content of another, in order.
   *
   * @param pieces what the others say in the end
   * @param isOpen whether one who speaks of himself leaves open what he says
   */
  List<Candidate> inner(Collection<Span> pieces, Predicate<Candidate> isOpen) {
    mark(pieces);
    return rest.stream()
        .filter(candidate -> isFirm(candidate) || isOpen.test(candidate))
        .filter(this::isInside)
        .filter(this::claimsCue)
        .map(this::clipped)
        .sorted(Comparator.comparing(candidate -> candidate.head().span()))
        .toList();
  }

  private void mark(Collection<Span> pieces) {
    pieces.forEach(piece -> said.set(piece.start(), piece.end()));
  }

  private boolean claimsCue(Candidate candidate) {
    Span cue = Span.covering(candidate.cue());
    if (!cues.get(cue.start(), cue.end()).isEmpty()) {
      return false;
    }
    cues.set(cue.start(), cue.end());
    return true;
  }

  private static boolean isFirm(Candidate candidate) {
    return candidate.source().isPresent()
        && !OwnWords.isOfTheSpeech(candidate)
        && candidate.probability() >= SURER;
  }

  private boolean isInside(Candidate candidate) {
    return candidate.content().stream().allMatch(piece -> said.get(piece.start()));
  }

  /** Without what runs out of the content that it stands in. */
  private Candidate clipped(Candidate candidate) {
    return candidate.withContent(
        candidate.content().stream()
            .map(
                piece ->
                    new Span(
                        piece.start(), Math.min(piece.end(), said.nextClearBit(piece.start()))))
            .toList());
  }

  /** Whether it comments on the whole sentence around it: <i>…, the minister said</i>. */
  private static boolean isComment(Candidate candidate) {
    return COMMENTS.contains(candidate.frame());
  }
}
