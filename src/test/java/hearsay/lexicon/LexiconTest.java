package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
  static Stream<Path> tables() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(WordTable.class.getResource("goods.tsv")).toURI())
            .resolveSibling("");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void rows_are_sorted_and_none_is_there_twice(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    String before = "";
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        assertThat(line)
            .as("%s:%d comes after the line before it", table.getFileName(), i + 1)
            .isGreaterThan(before);
        before = line;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cells_hold_no_stray_blanks(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i))
          .as("%s:%d", table.getFileName(), i + 1)
          .doesNotContainPattern("^ | \\t|\\t | $");
    }
  }
}
