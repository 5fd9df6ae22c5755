package hearsay.store;

import java.util.Locale;

/** How much a dump holds. */
public record Dumped(long articles, long quads) {
  /** As the last line of a dump has it. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d articles, %,d quads", articles, quads);
  }
}
