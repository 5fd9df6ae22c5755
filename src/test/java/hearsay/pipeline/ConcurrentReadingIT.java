package hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.corenlp.CoreNlpAnnotator;
import hearsay.model.Article;
import hearsay.read.Intake;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Threads that read with the same language models do not disturb each other. */
class ConcurrentReadingIT {
  private static final int THREADS = 4;

  private final Pipeline pipeline = Pipeline.standard(() -> new CoreNlpAnnotator(what -> {}));

  @Test
  void several_threads_understand_what_one_does() throws Exception {
    List<Article> articles = new ArrayList<>();
    Intake.of(List.of(Path.of("examples"))).each(unread -> articles.add(unread.read()));
    Map<String, List<Object>> alone = understood(articles);
    assertThat(alone).hasSizeGreaterThan(10);
    List<Callable<Map<String, List<Object>>>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      List<Article> mine = new ArrayList<>(articles);
      Collections.shuffle(mine, new Random(thread));
      work.add(() -> understood(mine));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<Map<String, List<Object>>> together : threads.invokeAll(work)) {
        assertThat(together.get()).isEqualTo(alone);
      }
    }
  }

  /** Grammar, findings and dossier of each article, by its id. */
  private Map<String, List<Object>> understood(List<Article> articles) {
    Map<String, List<Object>> readings = new TreeMap<>();
    for (Article article : articles) {
      Reading reading = pipeline.understand(article);
      readings.put(
          article.id(),
          List.of(reading.annotated().sentences(), reading.findings(), reading.dossier()));
    }
    return readings;
  }
}
