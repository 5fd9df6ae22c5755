package hearsay.read;

import java.util.List;
import java.util.Optional;

/**
 * A text in paragraphs, ready to be looked at as an article.
 *
 * @param place where it stands
 * @param start where the text begins in the file, if it is a stretch of one
 * @param metadata what came with it
 * @param repairs what had to be mended of its characters
 */
record Draft(
    Place place,
    Optional<Integer> start,
    String text,
    List<Paragraph> paragraphs,
    Metadata metadata,
    List<String> repairs) {
  Draft {
    paragraphs = List.copyOf(paragraphs);
    repairs = List.copyOf(repairs);
  }

  /** The same, known by another place. */
  Draft at(Place other) {
    return new Draft(other, start, text, paragraphs, metadata, repairs);
  }

  /** The same, where it says nothing itself told more by {@code others}. */
  Draft or(Metadata others) {
    return new Draft(place, start, text, paragraphs, metadata.or(others), repairs);
  }

  /** The same, of whose characters this had to be mended. */
  Draft mended(List<String> what) {
    return new Draft(place, start, text, paragraphs, metadata, what);
  }
}
