package hearsay.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells which claims have one origin: those of one article and its copies, those whose sentence is
 * the same word for word, and those that name the same outlet or agency as where they have it from.
 */
final class Lineage {
  /** A shorter sentence can be the same by chance. */
  private static final int LEAST_CHARACTERS = 40;

  private final Function<String, Set<String>> ancestors;

  /**
   * @param ancestors the articles that an article was copied from, directly and indirectly
   */
  Lineage(Function<String, Set<String>> ancestors) {
    this.ancestors = ancestors;
  }

  /** The claims of each origin, in the order in which they were given. */
  List<List<Claim>> origins(List<Claim> claims) {
    List<Origin> origins = new ArrayList<>();
    for (Claim claim : claims) {
      Origin origin = new Origin(claim, marks(claim));
      List<Origin> same = origins.stream().filter(origin::isSame).toList();
      same.forEach(origin::take);
      origins.removeAll(same);
      origins.add(origin);
    }
    return origins.stream()
        .map(origin -> claims.stream().filter(origin.claims::contains).toList())
        .toList();
  }

  /** What claims of one origin have in common. */
  private Set<Object> marks(Claim claim) {
    Set<Object> marks = new HashSet<>(ancestors.apply(claim.article()));
    marks.add(claim.article());
    claim.voices().forEach(voice -> voice.teller().ifPresent(marks::add));
    if (claim.sentence().length() >= LEAST_CHARACTERS) {
      marks.add(claim.sentence());
    }
    return marks;
  }

  private static final class Origin {
    private final Set<Claim> claims = new HashSet<>();
    private final Set<Object> marks = new HashSet<>();

    Origin(Claim claim, Set<Object> marks) {
      this.claims.add(claim);
      this.marks.addAll(marks);
    }

    boolean isSame(Origin other) {
      return !Collections.disjoint(marks, other.marks);
    }

    void take(Origin other) {
      claims.addAll(other.claims);
      marks.addAll(other.marks);
    }
  }
}
