package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Holds the score together with that of the script which the project is measured by. */
final class BratScoreTest {
  @Test
  void the_report_is_that_of_the_script() throws IOException {
    BratScore score = new BratScore();
    score.add(
        resource("text/harbour.txt"), resource("gold/harbour.ann"), resource("made/harbour.ann"));
    score.addMissing(resource("text/quiet.txt"), resource("gold/quiet.ann"));

    assertThat(score.report()).isEqualTo(resource("expected.txt"));
  }

  @Test
  void an_article_compared_with_itself_is_perfect() throws IOException {
    BratScore score = new BratScore();
    score.add(
        resource("text/harbour.txt"), resource("gold/harbour.ann"), resource("gold/harbour.ann"));

    assertThat(score.figures().values()).containsOnly(new Figure(1, 1, 1));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BratScoreTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
