package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.AnnotatedArticle;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.serve.ServerSettings.Access;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StoppingTest {
  private final CountDownLatch reading = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  private AnnotatedArticle slowly(Article article) {
    reading.countDown();
    try {
      assertThat(goOn.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return new AnnotatedArticle(article, List.of());
  }

  @Test
  void a_load_that_is_under_way_when_the_server_is_stopped_is_finished_and_answered()
      throws Exception {
    HearsayServer server =
        HearsayServer.start(
            Serving.store(),
            Pipeline.standard(() -> this::slowly),
            ServerSettings.local(Access.WRITING));
    try (HttpClient client = HttpClient.newHttpClient()) {
      CompletableFuture<HttpResponse<String>> load =
          client.sendAsync(
              HttpRequest.newBuilder(server.address().resolve("/articles"))
                  .header("Content-Type", "text/plain")
                  .POST(BodyPublishers.ofString(Serving.freshText()))
                  .build(),
              BodyHandlers.ofString());
      assertThat(reading.await(1, TimeUnit.MINUTES)).isTrue();
      Thread stopping = Thread.ofPlatform().start(server::close);
      stopping.join(500);
      assertThat(stopping.isAlive()).isTrue();
      goOn.countDown();
      assertThat(load.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(201);
      stopping.join(60_000);
      assertThat(stopping.isAlive()).isFalse();
    }
  }
}
