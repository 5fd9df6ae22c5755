package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.explore.Explorer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While the explorer reads a large store nobody waits for it. */
class FirstReadingTest {
  /** An explorer reads with its own lock, which stands for the time that a large store takes. */
  private final Explorer explorer = new Explorer(Serving.store());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/claims?about=Marovia",
        "/graph?format=gexf",
        "/articles",
        "/articles/copy-3"
      })
  void what_needs_all_claims_is_told_how_far_the_reading_is(String path) {
    Serving serving;
    synchronized (explorer) {
      serving = Serving.over(explorer);
      HttpResponse<String> answer = serving.get(path);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(answer.body()).contains("Reading the store: 0 %");
    }
    explorer.refresh();
    try (serving) {
      assertThat(serving.get(path).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/queries",
        "/queries/articles",
        "/articles/copy-3?format=ttl",
        "/hearsay/sparql?query=ASK%7B%7D",
        "/$/ping",
        "/openapi.json"
      })
  void everything_else_is_answered(String path) {
    Serving serving;
    synchronized (explorer) {
      serving = Serving.over(explorer);
      assertThat(serving.get(path).statusCode()).isEqualTo(200);
    }
    serving.close();
  }

  @Test
  void what_is_wrong_is_told_at_once() {
    Serving serving;
    synchronized (explorer) {
      serving = Serving.over(explorer);
      assertThat(serving.get("/graph?format=none").statusCode()).isEqualTo(400);
    }
    serving.close();
  }
}
