package hearsay.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Sees to it that work ends in time: the time that it computes, for a busy machine must not make a
 * test fail.
 */
final class Watch {
  /** No input may take longer. */
  static final Duration LIMIT = Duration.ofSeconds(10);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int EVERY_MILLIS = 20;

  private Watch() {}

  /** What {@code work} gives; what it throws is thrown, and {@link AssertionError} if too late. */
  static <T> T within(Duration limit, String what, Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().daemon().name(what).start(task);
    while (thread.isAlive()) {
      thread.join(EVERY_MILLIS);
      if (THREADS.getThreadCpuTime(thread.threadId()) > limit.toNanos()) {
        AssertionError slow = new AssertionError(what + " takes more than " + limit);
        slow.setStackTrace(thread.getStackTrace());
        throw slow;
      }
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Exception problem -> throw problem;
        case Error error -> throw error;
        case null, default -> throw e;
      }
    }
  }
}
