package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  @Test
  void every_class_of_words_is_asked_for_somewhere() throws IOException {
    Pattern asked = Pattern.compile("WordClass\\.of\\(([^)]*)\\)");
    Set<String> names = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        asked
            .matcher(Files.readString(source))
            .results()
            .flatMap(found -> Stream.of(found.group(1).split("[\\s,\"]+", -1)))
            .filter(name -> name.matches("[a-z-]+"))
            .forEach(names::add);
      }
    }
    assertThat(WordTable.load("word-classes.tsv", 2).rows())
        .allSatisfy(row -> assertThat(names).as(row.place()).contains(row.get("class")));
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
