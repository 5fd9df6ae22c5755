package hearsay.read;

import hearsay.HearsayException;
import hearsay.model.Article;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An article that was found and is yet to be read, which any thread may do.
 *
 * <p>Where something was found that cannot be read at all, reading it tells why.
 */
public final class Unread {
  private final Place place;
  private final Supplier<Mended> reading;
  private final long consumed;

  private Unread(Place place, Supplier<Mended> reading, long consumed) {
    this.place = place;
    this.reading = reading;
    this.consumed = consumed;
  }

  static Unread of(Place place, Supplier<Mended> reading) {
    return new Unread(place, reading, 0);
  }

  /** What cannot be read, and why. */
  static Unread broken(Place place, HearsayException problem) {
    return new Unread(
        place,
        () -> {
          throw problem;
        },
        0);
  }

  /** Where it was found, for people: {@code dump.zip!/2024/a.html}. */
  public String place() {
    return place.shown();
  }

  /** The file, if it holds nothing but this article. */
  public Optional<Path> file() {
    return place.file();
  }

  /**
   * The article.
   *
   * @throws HearsayException when there is none, or it cannot be read
   */
  public Article read() {
    return mended().article();
  }

  /** As {@link #read}; also tells what had to be mended. */
  public Mended mended() {
    return reading.get();
  }

  /** How many bytes of all that is to be read had been read when it was found. */
  public long consumed() {
    return consumed;
  }

  Unread after(long bytes) {
    return new Unread(place, reading, bytes);
  }

  @Override
  public String toString() {
    return place.shown();
  }
}
