package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Annotator;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reading that takes until it is told to go on. */
final class SlowReading implements Annotator {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  Pipeline pipeline() {
    return Pipeline.standard(() -> this);
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    begun.countDown();
    await(goOn);
    return new AnnotatedArticle(article, List.of());
  }

  /** Waits until the first article is being read. */
  void awaitBeginning() {
    await(begun);
  }

  /** Lets all reading end. */
  void goOn() {
    goOn.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
