package hearsay.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where steps lead. */
final class Reach {
  private Reach() {}

  /** All that {@code step} leads to, again and again, and where it begins. */
  static Set<String> from(Set<String> begin, Function<String, Stream<String>> step) {
    Set<String> reached = new LinkedHashSet<>(begin);
    Deque<String> open = new ArrayDeque<>(begin);
    while (!open.isEmpty()) {
      step.apply(open.remove()).filter(reached::add).forEach(open::add);
    }
    return reached;
  }
}
