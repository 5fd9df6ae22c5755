package hearsay.serve;

import hearsay.HearsayException;
import hearsay.link.Linker;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.store.Batch;
import hearsay.store.Change;
import hearsay.store.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Takes articles in and out, one request after another; few may wait.
 *
 * <p>What one request brings is understood first and then written at once, so that it is in the
 * store whole or not at all, and nobody who reads has to wait.
 */
final class Desk {
  private static final System.Logger LOG = System.getLogger(Desk.class.getName());

  private final Store store;
  private final Intake intake;
  private final Metrics metrics;
  private final Semaphore places;
  private final ReentrantLock turn = new ReentrantLock(true);

  /**
   * A desk.
   *
   * @param waiting how many requests may wait
   */
  Desk(Store store, Pipeline pipeline, Metrics metrics, int waiting) {
    this.store = store;
    this.intake = new Intake(pipeline);
    this.metrics = metrics;
    this.places = new Semaphore(waiting + 1);
  }

  /** What became of an item that was posted. */
  sealed interface Result {
    /** It is in the store. */
    record Stored(Article article, Change change) implements Result {}

    /** It cannot be read. */
    record Unread(String name, HearsayException problem) implements Result {}

    /** A bug of ours; the log has it. */
    record Failed(String name) implements Result {}
  }

  /** Too many are waiting. */
  static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Puts all articles that were posted into the store. */
  List<Result> load(List<Posted> posted) {
    return inTurn(
        () -> {
          long start = System.nanoTime();
          try {
            return write(posted);
          } finally {
            metrics.tookToLoad(Duration.ofNanos(System.nanoTime() - start));
          }
        });
  }

  private List<Result> write(List<Posted> posted) {
    List<Result> results = new ArrayList<>();
    try (Batch batch = store.batch()) {
      posted.forEach(item -> results.addAll(load(item, batch)));
    }
    new Linker(store).update();
    return results;
  }

  private List<Result> load(Posted posted, Batch batch) {
    List<Result> results = new ArrayList<>();
    try {
      for (Article article : intake.read(posted)) {
        Change change = put(article, batch);
        metrics.loaded(change);
        results.add(new Result.Stored(article, change));
      }
    } catch (HearsayException e) {
      metrics.failed();
      results.add(new Result.Unread(posted.name(), e));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "An article failed: " + posted.name(), e);
      metrics.failed();
      results.add(new Result.Failed(posted.name()));
    }
    return results;
  }

  private Change put(Article article, Batch batch) {
    String print = intake.fingerprint(article);
    return store.isReadAs(article.iri(), print)
        ? Change.UNCHANGED
        : batch.put(article.iri(), intake.graph(article), print);
  }

  /** Takes an article out; false if the store does not know it. */
  boolean remove(String article) {
    return inTurn(
        () -> {
          boolean known = store.remove(article);
          new Linker(store).update();
          return known;
        });
  }

  /** Whether another request may come and wait. */
  boolean isFree() {
    return places.availablePermits() > 0;
  }

  private <T> T inTurn(Supplier<T> work) {
    if (!places.tryAcquire()) {
      throw new Busy();
    }
    try {
      turn.lock();
      try {
        return work.get();
      } finally {
        turn.unlock();
      }
    } finally {
      places.release();
    }
  }
}
