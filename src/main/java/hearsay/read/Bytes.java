package hearsay.read;

import java.io.IOException;
import java.util.Optional;

/** All bytes of what is one article at most, and what was said about them. */
@SuppressWarnings("ArrayRecordComponent") // made, read once and dropped; never compared
record Bytes(Place place, Optional<String> mediaType, byte[] bytes) {
  static Bytes of(Content content) throws IOException {
    return new Bytes(content.place(), content.mediaType(), content.all());
  }
}
