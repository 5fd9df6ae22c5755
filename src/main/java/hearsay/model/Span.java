package hearsay.model;

import java.util.Collection;
import java.util.Comparator;

/**
 * A stretch of an article's text: {@code start} is inside, {@code end} is not.
 *
 * <p>Offsets count UTF-16 units, as {@link String#substring(int, int)} does.
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span [%d, %d) is empty or negative".formatted(start, end));
    }
  }

  /** The smallest span that holds all of {@code spans}, which must not be empty. */
  public static Span covering(Collection<Span> spans) {
    int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words that this span covers in {@code text}. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Earlier starts first; of two that start together the shorter first. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
