package hearsay.read;

import hearsay.HearsayException;
import hearsay.model.Article;
import java.util.function.Supplier;

/**
 * An article that was found and is yet to be read, which any thread may do.
 *
 * <p>Where something was found that cannot be read at all, reading it tells why.
 */
public final class Unread {
  private final String place;
  private final Supplier<Article> reading;

  private Unread(String place, Supplier<Article> reading) {
    this.place = place;
    this.reading = reading;
  }

  static Unread of(Place place, Supplier<Article> reading) {
    return new Unread(place.shown(), reading);
  }

  /** What cannot be read, and why. */
  static Unread broken(Place place, HearsayException problem) {
    return new Unread(
        place.shown(),
        () -> {
          throw problem;
        });
  }

  /** Where it was found, for people: {@code dump.zip!/2024/a.html}. */
  public String place() {
    return place;
  }

  /**
   * The article.
   *
   * @throws HearsayException when there is none, or it cannot be read
   */
  public Article read() {
    return reading.get();
  }
}
