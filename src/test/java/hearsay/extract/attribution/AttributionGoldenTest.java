package hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import hearsay.extract.Extractor;
import hearsay.extract.Parsed;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Attribution;
import hearsay.model.Finding;
import hearsay.model.Reference;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the rules on the folders under {@code golden}: {@code rule/case/expected.txt} tells what is
 * found.
 *
 * <p>A missing expectation is written and the test fails; {@code -Dgolden.update=true} rewrites
 * all.
 */
class AttributionGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final List<Extractor> EXTRACTORS =
      List.of(AttributionExtractor.standard(), new InterviewExtractor());

  static Stream<Path> cases() throws IOException {
    List<String> rules =
        Stream.concat(
                AttributionRules.all().stream().map(AttributionRule::name), Stream.of("interview"))
            .toList();
    try (Stream<Path> all = Files.walk(GOLDEN, 2)) {
      return all
          .filter(path -> GOLDEN.relativize(path).getNameCount() == 2)
          .filter(path -> rules.contains(GOLDEN.relativize(path).getName(0).toString()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void finds_what_the_folder_says(Path folder) throws IOException {
    AnnotatedArticle article = Parsed.in(folder);
    String found =
        EXTRACTORS.stream()
            .flatMap(extractor -> extractor.extract(article).stream())
            .map(finding -> described(finding, article.text()))
            .collect(Collectors.joining());
    Path expected = folder.resolve("expected.txt");
    boolean isMissing = !Files.exists(expected);
    if (isMissing || Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, found);
    }
    if (isMissing) {
      fail("wrote " + expected + "; read it, then keep it");
    }
    assertThat(found).isEqualTo(Parsed.read(expected));
  }

  private static String described(Finding finding, String text) {
    Attribution found = (Attribution) finding;
    return String.join(
        "\n",
        "source: " + found.source().map(source -> described(source, text)).orElse("-"),
        "cue: " + words(found.cue(), text),
        "content: " + words(found.content(), text),
        "act: " + found.act() + " " + lower(found.quotation()) + " " + lower(found.polarity()),
        "certainty: " + lower(found.certainty()) + " " + lower(found.tense()),
        "addressee: " + found.addressee().map(to -> described(to, text)).orElse("-"),
        "said on: " + found.saidOn().map(on -> on.in(text)).orElse("-"),
        "rule: " + found.evidence().rule(),
        "",
        "");
  }

  private static String described(Reference reference, String text) {
    return reference.span().in(text) + (reference.expressed() ? "" : " (elsewhere)");
  }

  private static String words(List<Span> pieces, String text) {
    return pieces.stream().map(piece -> piece.in(text)).collect(Collectors.joining(" || "));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
