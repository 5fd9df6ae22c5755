package hearsay.extract.attribution;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word in a training article that may signal an attribution, and whether it does.
 *
 * @param kind what the table of conditions knows the frame by
 */
record CueSample(
    String word, String frame, String kind, List<String> conditions, boolean isSignal) {
  CueSample {
    conditions = List.copyOf(conditions);
  }

  /** What the table of conditions may weigh: each condition in this kind of frame and in any. */
  Stream<String> features() {
    return conditions.stream()
        .flatMap(condition -> Stream.of(kind + '\t' + condition, "*\t" + condition));
  }
}
