package hearsay.read;

import hearsay.HearsayException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Bytes that are yet to be read, where they stand, and what was said about them. */
final class Content {
  /** The largest article: what is larger is something else. */
  static final int LARGEST = 32 << 20;

  private static final int BUFFER = 1 << 16;

  private final Place place;
  private final Optional<String> mediaType;
  private final InputStream in;

  Content(Place place, Optional<String> mediaType, InputStream in) {
    this.place = place;
    this.mediaType = mediaType;
    this.in = new BufferedInputStream(in, BUFFER);
  }

  /** The same, read through something that looks on. */
  Content through(UnaryOperator<InputStream> layer) {
    return new Content(place, mediaType, layer.apply(in));
  }

  Place place() {
    return place;
  }

  Optional<String> mediaType() {
    return mediaType;
  }

  InputStream in() {
    return in;
  }

  /** The first {@code length} bytes, or fewer if there are no more; they stay to be read. */
  byte[] head(int length) throws IOException {
    in.mark(length);
    byte[] head = in.readNBytes(length);
    in.reset();
    return head;
  }

  /**
   * All bytes of what can be no more than one article.
   *
   * @throws HearsayException when they are too many
   */
  byte[] all() throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw tooLarge(place);
    }
    return bytes;
  }

  static HearsayException tooLarge(Place place) {
    return HearsayException.of(
        "%s is larger than %d MB, which no article is.".formatted(place.shown(), LARGEST >> 20),
        "Split it into one file an article, or make JSON Lines of it.");
  }
}
