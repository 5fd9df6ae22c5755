package hearsay.evaluate;

import hearsay.model.Attribution;
import hearsay.model.Reference;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An attribution as sets of places in a text; blanks do not count. */
final class BratAttribution {
  /** The parts of an attribution. */
  enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  /** An unbroken piece, by its first and last place that is not blank. */
  record Piece(int first, int last) {}

  private final Map<Role, BitSet> places = new EnumMap<>(Role.class);
  private final Map<Role, List<Piece>> pieces = new EnumMap<>(Role.class);

  BratAttribution() {
    for (Role role : Role.values()) {
      places.put(role, new BitSet());
      pieces.put(role, new ArrayList<>());
    }
  }

  /**
   * What {@code attribution} marks.
   *
   * @param shift where the article's text begins in {@code text}, in UTF-16 units
   */
  static BratAttribution of(Attribution attribution, int shift, BratText text) {
    BratAttribution marked = new BratAttribution();
    attribution
        .source()
        .filter(Reference::expressed)
        .ifPresent(source -> marked.add(Role.SOURCE, source.span(), shift, text));
    attribution.cue().forEach(span -> marked.add(Role.CUE, span, shift, text));
    attribution.content().forEach(span -> marked.add(Role.CONTENT, span, shift, text));
    return marked;
  }

  private void add(Role role, Span span, int shift, BratText text) {
    add(role, text.inked(text.pointAt(span.start() + shift), text.pointAt(span.end() + shift)));
  }

  void add(Role role, BitSet inked) {
    if (!inked.isEmpty()) {
      places(role).or(inked);
      pieces(role).add(new Piece(inked.nextSetBit(0), inked.length() - 1));
    }
  }

  BitSet places(Role role) {
    return places.getOrDefault(role, new BitSet());
  }

  List<Piece> pieces(Role role) {
    return pieces.getOrDefault(role, List.of());
  }

  boolean isSame(BratAttribution other, Role role) {
    return places(role).equals(other.places(role));
  }

  boolean touches(BratAttribution other, Role role) {
    return places(role).intersects(other.places(role));
  }

  /** Whether both have this part and they touch, or neither has it. */
  boolean agrees(BratAttribution other, Role role) {
    return touches(other, role) || (places(role).isEmpty() && other.places(role).isEmpty());
  }

  /** Whether the contents share half of the longer one and the sources agree. */
  boolean isLinked(BratAttribution other) {
    BitSet shared = (BitSet) places(Role.CONTENT).clone();
    shared.and(other.places(Role.CONTENT));
    int longer =
        Math.max(places(Role.CONTENT).cardinality(), other.places(Role.CONTENT).cardinality());
    return !places(Role.CONTENT).isEmpty()
        && 2 * shared.cardinality() >= longer
        && agrees(other, Role.SOURCE);
  }
}
