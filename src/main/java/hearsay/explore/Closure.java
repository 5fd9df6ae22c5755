package hearsay.explore;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Follows a relation as far as it leads. */
final class Closure {
  private Closure() {}

  /** The thing, and all that it leads to, the nearest first. */
  static Set<String> of(String start, Function<String, ? extends Collection<String>> next) {
    Set<String> found = new LinkedHashSet<>(List.of(start));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      next.apply(open.remove()).stream().filter(found::add).forEach(open::add);
    }
    return Collections.unmodifiableSet(found);
  }
}
