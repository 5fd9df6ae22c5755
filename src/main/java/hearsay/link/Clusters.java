package hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Groups the claims of a cell so that in a group each tells of the same thing as every other: what
 * is like a member but unlike another does not join, so groups do not grow into one another.
 */
final class Clusters {
  private final Cell cell;
  private final Agreement agreement;
  private final List<List<Claim>> clusters = new ArrayList<>();

  /** Where to look for claims that have a word or an actor. */
  private final Map<Object, Set<Integer>> index = new HashMap<>();

  private Clusters(Cell cell, Agreement agreement) {
    this.cell = cell;
    this.agreement = agreement;
  }

  /** The groups of {@code claims}; the same for claims in the same order. */
  static List<List<Claim>> of(Cell cell, List<Claim> claims, Agreement agreement) {
    Clusters clusters = new Clusters(cell, agreement);
    claims.forEach(clusters::add);
    return clusters.clusters.stream().map(List::copyOf).toList();
  }

  private void add(Claim claim) {
    int best = -1;
    double most = 0;
    for (int candidate : candidates(claim)) {
      double common = common(claim, clusters.get(candidate));
      if (common > most) {
        best = candidate;
        most = common;
      }
    }
    if (best < 0) {
      best = clusters.size();
      clusters.add(new ArrayList<>());
    }
    clusters.get(best).add(claim);
    int place = best;
    keys(claim).forEach(key -> index.computeIfAbsent(key, none -> new TreeSet<>()).add(place));
  }

  /** The least that the claim has in common with a member; 0 if with one it has nothing. */
  private double common(Claim claim, List<Claim> members) {
    double least = 1;
    for (Claim member : members) {
      Optional<Double> common = agreement.of(cell, claim, member);
      if (common.isEmpty()) {
        return 0;
      }
      least = Math.min(least, common.get());
    }
    return least;
  }

  private Set<Integer> candidates(Claim claim) {
    Set<Integer> candidates = new TreeSet<>();
    keys(claim).forEach(key -> candidates.addAll(index.getOrDefault(key, Set.of())));
    return candidates;
  }

  private Stream<?> keys(Claim claim) {
    return cell.kind() == Cell.Kind.STATE && !claim.topic().isEmpty()
        ? Stream.concat(claim.topic().words().stream(), claim.topic().actors().stream())
        : Stream.of(cell);
  }
}
