package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import hearsay.model.AnnotatedArticle;
import hearsay.model.Finding;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule finds in its golden folder what is written there.
 *
 * <p>A missing {@code expected.txt} is written and the test fails: read it, then keep it. {@code
 * -Dgolden.update=true} writes all of them anew.
 */
class GoldenTest {
  static List<String> rules() {
    return List.of(
        "felt-adjective", "felt-noun", "felt-verb", "regarded-as", "shipment", "stirred-feeling");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_finds_what_its_folder_expects(String rule) throws IOException {
    Path expected = Golden.FOLDERS.resolve(rule).resolve("expected.txt");
    String found = Golden.described(rule);
    if (Boolean.getBoolean("golden.update") || !Files.exists(expected)) {
      Files.writeString(expected, found);
      fail("wrote " + expected + ": read it, then keep it");
    }
    assertThat(found).isEqualTo(Golden.read(expected));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_finds_the_same_again_and_signs_it(String rule) {
    AnnotatedArticle article = Golden.article(rule);
    Extractor extractor = Golden.rule(rule);
    Span text = new Span(0, article.text().length());

    assertThat(extractor.extract(article)).isEqualTo(extractor.extract(article));
    assertThat(extractor.extract(article))
        .extracting(Finding::evidence)
        .allMatch(evidence -> evidence.rule().equals(rule) && text.contains(evidence.span()));
  }
}
