package hearsay.serve;

import hearsay.explore.Explorer;

/** Lets the explorer read the store while nobody asks yet. */
final class Refresher implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Refresher.class.getName());

  private final Thread thread;

  private Refresher(Thread thread) {
    this.thread = thread;
  }

  static Refresher start(Explorer explorer) {
    return new Refresher(
        Thread.ofPlatform().daemon().name("explorer").start(() -> refresh(explorer)));
  }

  private static void refresh(Explorer explorer) {
    try {
      explorer.refresh();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The explorer cannot read the store.", e);
    }
  }

  /** Waits for the reading, which the store must not be closed under. */
  @Override
  public void close() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
