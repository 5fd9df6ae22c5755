package hearsay.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How fast a command gets on and how long it will take; told in a line a minute to a log. */
final class Pace {
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private final String task;
  private final long all;
  private final Streams streams;
  private final Instant start = Instant.now();
  private Instant told = start;
  private long articles;

  /**
   * @param all how much there is to do, or less than 1 where that is not known
   */
  Pace(String task, long all, Streams streams) {
    this.task = task;
    this.all = all;
    this.streams = streams;
  }

  /** One more article is through; {@code done} of all there is to do. */
  void step(long done) {
    articles++;
    Instant now = Instant.now();
    if (!streams.errIsTerminal() && Duration.between(told, now).compareTo(SILENCE) >= 0) {
      told = now;
      streams.err().printf("%s: %,d articles, %s%s%n", task, articles, rate(), left(done, now));
    }
  }

  /** How many articles a second. */
  String rate() {
    double seconds = Math.max(0.001, Duration.between(start, Instant.now()).toMillis() / 1000.0);
    return String.format(Locale.ROOT, "%.1f articles/s", articles / seconds);
  }

  private String left(long done, Instant now) {
    if (all < 1 || done < 1) {
      return "";
    }
    double part = Math.min(1, (double) done / all);
    long seconds = (long) (Duration.between(start, now).toSeconds() * (1 - part) / part);
    return String.format(
        Locale.ROOT,
        ", %.0f %%, %d:%02d:%02d left",
        100 * part,
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60);
  }
}
