package hearsay.model;

import java.util.BitSet;
import java.util.List;

/** Leaves out what others are only reported to have said, as PolNeAR does. */
public final class Outermost {
  private Outermost() {}

  /** Those of {@code attributions} whose cue does not begin in the content of any. */
  public static List<Attribution> of(List<Attribution> attributions) {
    BitSet said = new BitSet();
    for (Attribution attribution : attributions) {
      attribution.content().forEach(piece -> said.set(piece.start(), piece.end()));
    }
    return attributions.stream()
        .filter(one -> one.cue().isEmpty() || !said.get(one.cue().getFirst().start()))
        .toList();
  }
}
