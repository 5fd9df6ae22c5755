package hearsay.read;

import java.time.LocalDate;
import java.util.Optional;

/** What the user says about an article; it is believed before anything the article says itself. */
public record ReadOptions(
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> id) {

  /** The user says nothing. */
  public static ReadOptions none() {
    return new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
