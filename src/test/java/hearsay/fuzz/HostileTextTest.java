package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.HearsayException;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.read.ArticleReader;
import hearsay.read.Raw;
import hearsay.read.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text keeps reading or extracting busy, whatever its grammar is taken for. */
class HostileTextTest {
  private static final Pipeline PIPELINE = Pipeline.standard(RandomAnnotator::new);
  private static final ArticleReader READER = new ArticleReader();
  private static final Map<String, byte[]> TEXTS = Hostile.texts();
  private static final Map<String, HostileFiles.Made> FILES = HostileFiles.files();

  @BeforeAll
  static void loadTheTables() {
    understand("a.txt", "He said so.".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_text_takes_long(String name) throws Exception {
    passes(name, Objects.requireNonNull(TEXTS.get(name)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_file_takes_long_or_leads_astray(String name) throws Exception {
    passes(name, HostileFiles.bytes(Objects.requireNonNull(FILES.get(name))));
  }

  private static void passes(String name, byte[] bytes) throws Exception {
    try {
      Watch.within(Watch.LIMIT, name, () -> understand(name, bytes));
    } catch (HearsayException told) {
      assertThat(told.getMessage()).contains(name);
      assertThat(told.remedy()).isNotBlank();
    }
  }

  static Set<String> names() {
    return TEXTS.keySet();
  }

  static Set<String> files() {
    return FILES.keySet();
  }

  private static int understand(String name, byte[] text) {
    int articles = 0;
    for (Article article : READER.read(new Raw(name, Optional.empty(), text), ReadOptions.none())) {
      PIPELINE.graph(PIPELINE.understand(article));
      articles++;
    }
    return articles;
  }
}
