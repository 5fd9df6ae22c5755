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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
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
  private static final int MOST_FINDINGS = 20;
  private static final int LINES = 40;
  private static final Path KEPT = Path.of("target", "fuzz");

  private final ArticleReader reader = new ArticleReader();
  private final Pipeline pipeline = Pipeline.standard(RandomAnnotator::new);
  private final Invariants invariants = new Invariants(pipeline);
  private final List<String> findings = new ArrayList<>();
  private final AtomicLong took = new AtomicLong();
  private volatile long slowest;
  private volatile String slow = "";

  @Test
  void no_input_makes_reading_and_extracting_fail() throws Exception {
    List<Seeds.Seed> seeds = Seeds.all();
    SplittableRandom random = new SplittableRandom(SEED);
    int understood = 0;
    tried("warm", seeds.getFirst().bytes(), true); // loads the tables
    slowest = 0;
    for (int i = 0; i < INPUTS; i++) {
      Seeds.Seed seed = seeds.get(random.nextInt(seeds.size()));
      byte[] other = seeds.get(random.nextInt(seeds.size())).bytes();
      byte[] input = new Mutator(random.nextLong()).mutated(seed.bytes(), other);
      boolean checked = i % CHECKED_EACH == 0;
      understood += tried(i + "-" + seed.name(), input, checked);
    }
    System.out.printf(
        "%,d inputs, %,d articles, %,.0f s; the slowest took %.2f s: %s%n",
        INPUTS, understood, took.get() / 1e9, slowest / 1e9, slow);
    assertThat(findings).isEmpty();
    assertThat(understood).as("articles understood").isGreaterThan(INPUTS / 4);
  }

  private int tried(String name, byte[] input, boolean checked) throws Exception {
    try {
      return Watch.within(Watch.LIMIT, name, () -> timed(name, input, checked));
    } catch (HearsayException told) {
      assertThat(told.getMessage()).isNotBlank();
      assertThat(told.remedy()).isNotBlank();
      return 0;
    } catch (Exception | AssertionError | StackOverflowError problem) {
      findings.add("%s: %s".formatted(kept(name, input), trace(problem)));
      assertThat(findings).hasSizeLessThan(MOST_FINDINGS);
      return 0;
    }
  }

  private static String trace(Throwable problem) {
    StringWriter trace = new StringWriter();
    problem.printStackTrace(new PrintWriter(trace));
    return trace.toString().lines().limit(LINES).collect(Collectors.joining("\n"));
  }

  private int timed(String name, byte[] input, boolean checked) {
    try {
      return understood(name, input, checked);
    } finally {
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      took.addAndGet(nanos);
      if (nanos > slowest) {
        slowest = nanos;
        slow = name;
      }
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
