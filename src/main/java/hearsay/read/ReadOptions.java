package hearsay.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user says about an article; it is believed before anything the article says itself.
 *
 * @param fields how the user's JSON names things
 */
public record ReadOptions(
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> id,
    FieldNames fields) {

  /** As the five, with the usual names of fields. */
  public ReadOptions(
      Optional<String> outlet,
      Optional<LocalDate> published,
      Optional<String> url,
      Optional<String> id) {
    this(outlet, published, url, id, FieldNames.usual());
  }

  /** The user says nothing. */
  public static ReadOptions none() {
    return new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
