package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuesCommandTest {
  private static final String CORPUS = "src/test/resources/cues/";

  @TempDir Path folder;

  private final Console console = new Console();

  private String learned(String table) throws IOException {
    assertThat(
            console.run(
                "cues",
                CORPUS + "text",
                CORPUS + "gold",
                "--parses",
                CORPUS + "parses",
                "-o",
                folder.toString()))
        .isZero();
    return Files.readString(folder.resolve(table));
  }

  @Test
  void counts_what_signals_an_attribution() throws IOException {
    assertThat(learned("cue-weights.tsv"))
        .startsWith("# word\tframe\tseen\tsignals\n")
        .contains("\nsay\tccomp\t4\t4\n");
  }

  @Test
  void counts_what_does_not() throws IOException {
    assertThat(learned("cue-weights.tsv")).contains("\nbuy\tobj\t2\t0\n");
  }

  @Test
  void weighs_conditions_once_they_are_frequent() throws IOException {
    assertThat(learned("cue-conditions.tsv"))
        .startsWith("# frame\tcondition\tweight\n")
        .contains("*\tbias\t", "*\tword\t")
        .doesNotContain("headline");
  }

  @Test
  void learns_the_same_again() throws IOException {
    assertThat(learned("cue-weights.tsv")).isEqualTo(learned("cue-weights.tsv"));
  }
}
