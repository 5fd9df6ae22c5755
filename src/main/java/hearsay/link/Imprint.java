package hearsay.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What of an article tells its copies: words, names and numbers, and the date. */
record Imprint(Shingles shingles, Particulars particulars, Optional<LocalDate> date) {
  static Imprint of(String text, String date) {
    return new Imprint(Shingles.of(text), Particulars.of(text), parsed(date));
  }

  private static Optional<LocalDate> parsed(String date) {
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // what is no date cannot part two articles
    }
  }

  /** This without the words of {@code other}. */
  Imprint without(Imprint other) {
    return new Imprint(shingles.without(other.shingles), particulars, date);
  }

  /** The days between both; none where one has no date. */
  long daysFrom(Imprint other) {
    return date.flatMap(day -> other.date.map(that -> Math.abs(ChronoUnit.DAYS.between(day, that))))
        .orElse(0L);
  }
}
