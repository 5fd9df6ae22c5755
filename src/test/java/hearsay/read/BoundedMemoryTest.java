package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any amount of articles needs no more memory than a few. */
final class BoundedMemoryTest {
  private static final int MANY = 100_000;

  @Test
  void a_hundred_thousand_articles_are_read_in_32_megabytes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                BoundedMemoryTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    assertThat(told.strip()).endsWith(Integer.toString(MANY));
  }

  /** Reads the articles and tells how many there were. */
  public static void main(String[] args) throws IOException {
    int[] count = {0};
    try (InputStream lines = lines()) {
      Intake.of(List.of(Path.of("-")), lines, ReadOptions.none())
          .each(unread -> count[0] += unread.read().blocks().isEmpty() ? 0 : 1);
    }
    System.out.println(count[0]);
  }

  private static InputStream lines() {
    return new SequenceInputStream(
        Collections.enumeration(
            new AbstractList<InputStream>() {
              @Override
              public InputStream get(int index) {
                return line(index);
              }

              @Override
              public int size() {
                return MANY;
              }
            }));
  }

  private static InputStream line(int number) {
    String text =
        "The harbour of Port Senn took in ship %d on Monday, the mayor said at noon."
            .formatted(number);
    String line =
        "{\"id\": %d, \"title\": \"Ship %d is in\", \"text\": \"%s\"}%n"
            .formatted(number, number, text);
    return new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
  }
}
