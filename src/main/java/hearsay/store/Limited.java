package hearsay.store;

import hearsay.HearsayException;
import java.util.Iterator;

/**
 * Answers one after another, which fail rather than end when there are more than there may be.
 *
 * @param <T> rows or triples
 */
public final class Limited<T> implements Iterator<T> {
  private final Iterator<T> all;
  private final long most;
  private long count;

  public Limited(Iterator<T> all, long most) {
    this.all = all;
    this.most = most;
  }

  @Override
  public boolean hasNext() {
    return all.hasNext();
  }

  /**
   * The next answer.
   *
   * @throws HearsayException if it is one too many
   */
  @Override
  public T next() {
    if (count == most) {
      throw HearsayException.of(
          "The query answers with more than %,d rows or triples.".formatted(most),
          "Narrow it, or ask for a part at a time by ORDER BY, LIMIT and OFFSET.");
    }
    count++;
    return all.next();
  }
}
