package hearsay.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same to many inputs on several cores and hands the results over in the inputs' order.
 *
 * <p>No more than a few inputs a core are under way at once, however many there are.
 */
final class Parallel {
  private static final int WAITING_PER_THREAD = 4;

  private final int threads;

  Parallel(int threads) {
    this.threads = threads;
  }

  /**
   * Calls {@code inputs}, which hands over one input after another and waits where too many are
   * under way, and {@code sink} in this thread; what {@code work} throws is thrown here.
   */
  <I, O> void each(Consumer<Consumer<I>> inputs, Function<I, O> work, Consumer<O> sink) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<O>> underWay = new ArrayDeque<>();
      inputs.accept(
          input -> {
            underWay.add(workers.submit(() -> work.apply(input)));
            while (underWay.size() >= threads * WAITING_PER_THREAD
                || (!underWay.isEmpty() && underWay.element().isDone())) {
              sink.accept(result(underWay.remove()));
            }
          });
      while (!underWay.isEmpty()) {
        sink.accept(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException problem -> throw problem;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an article", e);
    }
  }
}
