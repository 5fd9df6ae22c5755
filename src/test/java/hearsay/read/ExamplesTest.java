package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import hearsay.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every example and compares its blocks with those kept; {@code -Dgolden.update=true} writes
 * them anew.
 */
final class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path EXPECTED = Path.of("src/test/resources/hearsay/read/examples");

  static List<Path> examples() {
    return ArticleFiles.under(List.of(EXAMPLES));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_has_the_blocks_that_were_agreed(Path example) throws IOException {
    Article article = new ArticleReader().read(example, ReadOptions.none());
    Path expected = EXPECTED.resolve(example.getFileName() + ".blocks");
    if (!Files.exists(expected) || Boolean.getBoolean("golden.update")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, described(article));
      fail(expected + " was written: read it, then run the test again");
    }
    assertThat(described(article)).isEqualTo(Files.readString(expected));
  }

  private static String described(Article article) {
    String head =
        "%s%n%s%n%s%n%s%n%n"
            .formatted(
                article.id(),
                article.outlet().orElse("-"),
                article.published().map(Object::toString).orElse("-"),
                article.title().orElse("-"));
    return article.blocks().stream()
        .map(
            block ->
                "%s\t%d\t%d\t%s%n"
                    .formatted(
                        block.kind(),
                        block.span().start(),
                        block.span().end(),
                        beginning(block.span().in(article.text()))))
        .collect(Collectors.joining("", head, ""))
        .replace(System.lineSeparator(), "\n");
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), 50)).replace('\n', ' ');
  }

  @Test
  void every_example_is_explained() throws IOException {
    String readme = Files.readString(EXAMPLES.resolve("README.md"));
    assertThat(examples())
        .allSatisfy(e -> assertThat(readme).contains("`" + e.getFileName() + "`"));
  }

  @Test
  void no_real_person_is_quoted() throws IOException {
    for (Path example : examples()) {
      Article article = new ArticleReader().read(example, ReadOptions.none());
      if (article.outlet().filter("Hearsay examples"::equals).isPresent()) {
        assertThat(article.text()).as(example.toString()).doesNotContainPattern("[\"“”‘„«]");
      }
    }
  }
}
