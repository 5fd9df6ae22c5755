package hearsay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.HearsayException;
import hearsay.model.Article;
import hearsay.pipeline.Pipeline;
import hearsay.pipeline.Reading;
import hearsay.read.ArticleReader;
import hearsay.read.Raw;
import hearsay.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Whatever the input, reading and extracting end in time, with findings or with words for the user.
 *
 * <p>{@code -Dfuzz.inputs=20000} tries that many, {@code -Dfuzz.seed=7} others. An input that fails
 * is kept in {@code target/fuzz}.
 */
class FuzzTest {
  private static final int INPUTS = Integer.getInteger("fuzz.inputs", 300);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final int CHECKED_EACH = 10;
  private static final Path KEPT = Path.of("target", "fuzz");

  private final ArticleReader reader = new ArticleReader();
  private final Pipeline pipeline = Pipeline.standard(RandomAnnotator::new);
  private final Invariants invariants = new Invariants(pipeline);

  @Test
  void no_input_makes_reading_and_extracting_fail() throws Exception {
    List<Seeds.Seed> seeds = Seeds.all();
    SplittableRandom random = new SplittableRandom(SEED);
    int understood = 0;
    for (int i = 0; i < INPUTS; i++) {
      Seeds.Seed seed = seeds.get(random.nextInt(seeds.size()));
      byte[] other = seeds.get(random.nextInt(seeds.size())).bytes();
      byte[] input = new Mutator(random.nextLong()).mutated(seed.bytes(), other);
      boolean checked = i % CHECKED_EACH == 0;
      understood += tried(i + "-" + seed.name(), input, checked);
    }
    assertThat(understood).as("articles understood").isGreaterThan(INPUTS / 4);
  }

  private int tried(String name, byte[] input, boolean checked) throws Exception {
    try {
      return Watch.within(Watch.LIMIT, name, () -> understood(name, input, checked));
    } catch (HearsayException told) {
      assertThat(told.getMessage()).isNotBlank();
      assertThat(told.remedy()).isNotBlank();
      return 0;
    } catch (Exception | AssertionError | StackOverflowError problem) {
      throw new AssertionError("kept as " + kept(name, input), problem);
    }
  }

  private int understood(String name, byte[] input, boolean checked) {
    List<Article> articles =
        reader.read(new Raw(name, Optional.empty(), input), ReadOptions.none());
    for (Article article : articles) {
      Reading reading = pipeline.understand(pipeline.annotate(article));
      pipeline.graph(reading);
      if (checked) {
        invariants.check(reading);
      }
    }
    return articles.size();
  }

  private static Path kept(String name, byte[] input) throws IOException {
    return Files.write(Files.createDirectories(KEPT).resolve(name), input);
  }
}
