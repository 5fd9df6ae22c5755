package hearsay.cli;

import java.util.List;

/** Counts the articles whose characters came spoilt, and tells of them in one line. */
final class Damage {
  private final Streams streams;
  private int count;
  private String first = "";

  Damage(Streams streams) {
    this.streams = streams;
  }

  /** {@code article} was read, and this had to be mended. */
  void take(Object article, List<String> repairs) {
    if (!repairs.isEmpty()) {
      count++;
      first = count == 1 ? "%s (%s)".formatted(article, String.join("; ", repairs)) : first;
    }
  }

  /** How many there were, if there were any. */
  void tell() {
    if (count == 1) {
      streams.err().printf("hearsay: spoilt characters were mended: %s.%n", first);
    } else if (count > 1) {
      streams
          .err()
          .printf(
              "hearsay: spoilt characters were mended in %,d articles, the first %s;"
                  + " --log tells of all.%n",
              count, first);
    }
  }
}
