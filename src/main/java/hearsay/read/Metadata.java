package hearsay.read;

import java.time.LocalDate;
import java.util.Optional;

/** What is known about an article beside its text. */
record Metadata(
    Optional<String> id,
    Optional<String> title,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> url) {

  static Metadata none() {
    return new Metadata(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Metadata of(ReadOptions options) {
    return new Metadata(
        options.id(), Optional.empty(), options.outlet(), options.published(), options.url());
  }

  /** This, and where this is silent {@code other}. */
  Metadata or(Metadata other) {
    return new Metadata(
        id.or(other::id),
        title.or(other::title),
        outlet.or(other::outlet),
        published.or(other::published),
        url.or(other::url));
  }
}
