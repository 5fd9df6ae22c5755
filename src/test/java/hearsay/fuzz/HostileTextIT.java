package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.HearsayException;
import hearsay.corenlp.CoreNlpAnnotator;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import hearsay.read.ArticleReader;
import hearsay.read.Raw;
import hearsay.read.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text keeps the whole pipeline busy, and what is left unread is told. */
class HostileTextIT {
  private static final Map<String, byte[]> TEXTS = Hostile.texts();
  private static final List<String> WARNINGS = new ArrayList<>();
  private static final Pipeline PIPELINE =
      Pipeline.standard(() -> new CoreNlpAnnotator(WARNINGS::add));

  @BeforeAll
  static void loadTheModels() {
    understood("a.txt", "He said so.".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_text_takes_long(String name) throws Exception {
    byte[] text = Objects.requireNonNull(TEXTS.get(name));
    try {
      Reading reading = Watch.within(Watch.LIMIT, name, () -> understood(name, text));
      new Invariants(PIPELINE).check(reading);
    } catch (HearsayException told) {
      assertThat(told.remedy()).isNotBlank();
    }
  }

  /** What language models might trip over; all of them in the long run. */
  static Set<String> names() {
    if (Boolean.getBoolean("fuzz.full")) {
      return TEXTS.keySet();
    }
    return Set.of(
        "200,000 words without a full stop",
        "a word of 1 MB",
        "a million spaced quotation marks",
        "quotations 10,000 deep",
        "brackets 10,000 deep",
        "astral characters",
        "right-to-left",
        "Hebrew letters",
        "Arabic",
        "Thai in lines",
        "Chinese in lines",
        "Japanese and English",
        "a million quotation marks in hundreds",
        "he said that");
  }

  @Test
  void what_is_left_unread_is_told_with_its_file_and_place() {
    understood("long.txt", ("He said " + "a".repeat(2_000)).getBytes(StandardCharsets.UTF_8));
    assertThat(WARNINGS)
        .contains(
            "long.txt: 2,000 characters without a space between them are left unread,"
                + " from character 8 on");
  }

  @Test
  void a_sentence_without_end_is_cut_and_read() {
    String text = "Ada Orne said that it rained" + ", and it rained".repeat(200) + ".";
    Reading reading = understood("rain.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.annotated().sentences().size()).isBetween(3, 8);
    assertThat(reading.attributions()).isNotEmpty();
  }

  private static Reading understood(String name, byte[] text) {
    Article article =
        new ArticleReader()
            .read(new Raw(name, Optional.empty(), text), ReadOptions.none())
            .getFirst();
    Reading reading = PIPELINE.understand(article);
    PIPELINE.graph(reading);
    return reading;
  }
}
