package hearsay.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a full date in a short line: ISO and the forms that newspapers use. */
final class Dates {
  private static final int LONGEST = 300;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The name of a month, in full or cut short; fit for use within a larger pattern. */
  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(" + MONTH + "),? (\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?i)\\b(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?,? (?:at )?(\\d{4})(?!\\d)");

  /** <i>20241023</i>, <i>20241023T101500Z</i>, <i>20241023101500</i>. */
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6}(?:Z|[+-]\\d{2}:?\\d{2})?)?");

  /** Seconds or milliseconds since 1970. */
  private static final Pattern CLOCK = Pattern.compile("-?(\\d{9,10}|\\d{12,13})(?:\\.\\d+)?");

  private static final int LONGEST_IN_SECONDS = 11;

  private Dates() {}

  /** The date that a program wrote: the forms of {@link #in}, run together, or a clock's count. */
  static Optional<LocalDate> stamp(String value) {
    String trimmed = value.strip();
    if (trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher compact = COMPACT.matcher(trimmed);
    if (compact.matches()) {
      Optional<LocalDate> date = date(number(compact, 1), number(compact, 2), number(compact, 3));
      if (date.isPresent()) {
        return date;
      }
    }
    Matcher clock = CLOCK.matcher(trimmed);
    if (clock.matches()) {
      long count = Long.parseLong(trimmed.replaceFirst("\\..*", ""));
      boolean seconds = clock.group(1).length() < LONGEST_IN_SECONDS;
      return Optional.of(
          LocalDate.ofInstant(
              Instant.ofEpochMilli(seconds ? count * 1000 : count), ZoneOffset.UTC));
    }
    return in(trimmed);
  }

  /** A date and where in the line it stands. */
  record Found(LocalDate date, int start, int end) {}

  /** The first full date in {@code line}, by the order of the forms. */
  static Optional<LocalDate> in(String line) {
    return find(line).map(Found::date);
  }

  static Optional<Found> find(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return first(YEAR_FIRST, line, m -> date(number(m, 1), number(m, 3), number(m, 4)))
        .or(() -> first(DAY_FIRST, line, Dates::dayFirst))
        .or(() -> first(DAY_MONTH, line, m -> date(number(m, 3), month(m.group(2)), number(m, 1))))
        .or(() -> first(MONTH_DAY, line, m -> date(number(m, 3), month(m.group(1)), number(m, 2))));
  }

  private interface Reading {
    Optional<LocalDate> of(MatchResult match);
  }

  private static Optional<Found> first(Pattern pattern, String line, Reading reading) {
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      Optional<LocalDate> date = reading.of(matcher);
      if (date.isPresent()) {
        return Optional.of(new Found(date.get(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** With dots the day comes first; with slashes only where the number can be no month. */
  private static Optional<LocalDate> dayFirst(MatchResult match) {
    int first = number(match, 1);
    int second = number(match, 3);
    int year = number(match, 4);
    if (match.group(2).equals(".") || first > 12 || first == second) {
      return date(year, second, first);
    }
    return second > 12 ? date(year, first, second) : Optional.empty();
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(d -> d.getYear() >= 1800);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
