package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.serve.ServerSettings.Access;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StoppingTest {
  private final SlowReading reading = new SlowReading();

  @Test
  void a_load_that_is_under_way_when_the_server_is_stopped_is_finished_and_answered()
      throws Exception {
    HearsayServer server =
        HearsayServer.start(
            Serving.store(), reading.pipeline(), ServerSettings.local(Access.WRITING));
    try (HttpClient client = HttpClient.newHttpClient()) {
      CompletableFuture<HttpResponse<String>> load =
          client.sendAsync(
              HttpRequest.newBuilder(server.address().resolve("/articles"))
                  .header("Content-Type", "text/plain")
                  .POST(BodyPublishers.ofString(Serving.freshText()))
                  .build(),
              BodyHandlers.ofString());
      reading.awaitBeginning();
      Thread stopping = Thread.ofPlatform().start(server::close);
      stopping.join(500);
      assertThat(stopping.isAlive()).isTrue();
      reading.goOn();
      assertThat(load.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(201);
      stopping.join(60_000);
      assertThat(stopping.isAlive()).isFalse();
    }
  }
}
