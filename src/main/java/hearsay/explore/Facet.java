package hearsay.explore;

import java.util.List;

/** How often each value of one name occurs, the most frequent first. */
public record Facet(String name, List<Value> values) {
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param value as a {@link Filter} takes it
   * @param count the claims that a filter with this value would give
   */
  public record Value(String value, String label, int count, boolean selected) {}
}
