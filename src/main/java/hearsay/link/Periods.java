package hearsay.link;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When something is said to take place, as far as the words name a day of a month, a month or a
 * year: <i>on 7 April</i>, <i>in October</i>, <i>last year</i>. Without these it is taken to be
 * about the day of publication.
 */
final class Periods {
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
  private static final Pattern BESIDE = Pattern.compile("\\b(last|this|next) year\\b");

  private static final String DAY_NUMBER = "(\\d{1,2})(?:st|nd|rd|th)?";

  private Periods() {}

  /** The days that the words mean on the day of publication. */
  static Period of(String words, Optional<LocalDate> published) {
    String when = words.toLowerCase(Locale.ROOT);
    OptionalInt year = year(when, published);
    Optional<Month> month = month(when);
    if (year.isPresent()) {
      return month
          .map(name -> of(when, YearMonth.of(year.getAsInt(), name)))
          .orElseGet(() -> ofYear(year.getAsInt()));
    }
    return published
        .map(day -> month.map(name -> of(when, nearest(name, day))).orElseGet(() -> Period.of(day)))
        .orElse(Period.ALWAYS);
  }

  private static OptionalInt year(String when, Optional<LocalDate> published) {
    Matcher year = YEAR.matcher(when);
    if (year.find()) {
      return OptionalInt.of(Integer.parseInt(year.group()));
    }
    Matcher beside = BESIDE.matcher(when);
    if (published.isEmpty() || !beside.find()) {
      return OptionalInt.empty();
    }
    int away =
        switch (beside.group(1)) {
          case "last" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    return OptionalInt.of(published.get().getYear() + away);
  }

  private static Optional<Month> month(String when) {
    return Stream.of(Month.values())
        .filter(month -> when.matches(".*\\b" + month.name().toLowerCase(Locale.ROOT) + "\\b.*"))
        .findFirst();
  }

  private static YearMonth nearest(Month month, LocalDate day) {
    return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
        .mapToObj(year -> YearMonth.of(year, month))
        .min(
            Comparator.comparingLong(
                near -> Math.abs(ChronoUnit.MONTHS.between(YearMonth.from(day), near))))
        .orElseThrow();
  }

  /** The day of {@code month} that the words name, or all of it. */
  private static Period of(String when, YearMonth month) {
    String name = month.getMonth().name().toLowerCase(Locale.ROOT);
    Pattern before = Pattern.compile("\\b" + DAY_NUMBER + "(?: of)? " + name + "\\b");
    Pattern after = Pattern.compile("\\b" + name + " " + DAY_NUMBER + "\\b");
    int number =
        Stream.of(after, before)
            .flatMap(pattern -> pattern.matcher(when).results())
            .mapToInt(day -> Integer.parseInt(day.group(1)))
            .findFirst()
            .orElse(0);
    return month.isValidDay(number)
        ? Period.of(month.atDay(number))
        : new Period(month.atDay(1), month.atEndOfMonth());
  }

  private static Period ofYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
