package hearsay.serve;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts wrong passwords, and has who gives too many of them wait. */
final class Throttle {
  private static final int FREE = 5;
  private static final int REMEMBERED = 10_000;
  private static final long WHILE = Duration.ofMinutes(1).toNanos();

  private final Map<String, Tries> tries = new LinkedHashMap<>();

  private record Tries(int wrong, long last) {
    boolean isOver(long now) {
      return now - last > WHILE;
    }
  }

  /** How long {@code who} has to wait; 0 if not at all. */
  synchronized int seconds(String who) {
    Tries of = tries.get(who);
    long now = System.nanoTime();
    if (of == null || of.wrong() < FREE || of.isOver(now)) {
      return 0;
    }
    return (int) Duration.ofNanos(WHILE - (now - of.last())).toSeconds() + 1;
  }

  /** Notes that {@code who} gave a wrong password. */
  synchronized void wrong(String who) {
    long now = System.nanoTime();
    Tries before = tries.remove(who);
    int wrong = before == null || before.isOver(now) ? 1 : before.wrong() + 1;
    tries.put(who, new Tries(wrong, now));
    if (tries.size() > REMEMBERED) {
      tries.remove(tries.keySet().iterator().next());
    }
  }
}
