package hearsay.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from the first to the last, both inside. */
record Period(LocalDate first, LocalDate last) {
  /** Any time at all. */
  static final Period ALWAYS = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("%s is before %s".formatted(last, first));
    }
  }

  static Period of(LocalDate day) {
    return new Period(day, day);
  }

  /** Whether both begin and end within so many days of each other. */
  boolean isAbout(Period other, long days) {
    return Math.abs(ChronoUnit.DAYS.between(first, other.first)) <= days
        && Math.abs(ChronoUnit.DAYS.between(last, other.last)) <= days;
  }

  /** The days between both; none where they overlap. */
  long daysFrom(Period other) {
    if (other.first.isAfter(last)) {
      return ChronoUnit.DAYS.between(last, other.first);
    }
    return first.isAfter(other.last) ? ChronoUnit.DAYS.between(other.last, first) : 0;
  }
}
