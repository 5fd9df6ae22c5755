package hearsay.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a command end in order when the process is told to stop: it finishes what is under way. */
final class Halt {
  private static final int PATIENCE_SECONDS = 60;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Halt(Runnable stop) {
    this.hook = new Thread(() -> waitFor(stop), "halt");
  }

  /** Does {@code work}; when the process is told to stop, calls {@code stop} and lets it end. */
  static <T> T orderly(Runnable stop, Supplier<T> work) {
    Halt halt = new Halt(stop);
    Runtime.getRuntime().addShutdownHook(halt.hook);
    try {
      return work.get();
    } finally {
      halt.end();
    }
  }

  private void waitFor(Runnable stop) {
    stop.run();
    try {
      boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        Thread.currentThread().interrupt(); // the process ends anyway; the store takes no harm
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the process is ending
    }
  }
}
