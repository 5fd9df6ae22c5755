package hearsay.explore;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param total how many there are in all
 * @param offset how many come before
 */
public record Paged<T>(int total, int offset, List<T> items) {
  public Paged {
    items = List.copyOf(items);
  }
}
