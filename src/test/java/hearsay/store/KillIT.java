package hearsay.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.cli.ParsedHearsay;
import hearsay.cli.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills Hearsay at random moments while it changes a store: afterwards the store opens, holds whole
 * articles only, and the same command brings it to where it would have been.
 *
 * <p>{@code mvn verify -Dit.test=KillIT -Dkill.times=200} does it 200 times for each command;
 * {@code -Dkill.seed=N} repeats a run.
 */
class KillIT {
  private static final int TIMES = Integer.getInteger("kill.times", 2);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
  private static final int COPIES = Integer.getInteger("kill.copies", 20);

  @TempDir static Path folder;

  private static Path articles;
  private static Map<String, String> undisturbed;

  private final Random random = new Random(SEED);
  private final Path db = folder.resolve("db");

  @BeforeAll
  static void loadUndisturbed() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    try (Stream<Path> examples = Files.list(Path.of("examples"))) {
      for (Path example : examples.filter(file -> file.toString().endsWith(".txt")).toList()) {
        copy(example);
      }
    }
    Path db = folder.resolve("undisturbed");
    assertThat(run("load", articles.toString(), "--db", db.toString())).isZero();
    undisturbed = soundDigests(db);
    assertThat(undisturbed).hasSizeGreaterThan(10 * COPIES);
  }

  /** Copies an article under other ids. */
  private static void copy(Path example) throws IOException {
    String text = Files.readString(example);
    String name = String.valueOf(example.getFileName()).replace(".txt", "");
    for (int copy = 0; copy < COPIES; copy++) {
      Files.writeString(
          articles.resolve("%s-%d.txt".formatted(name, copy)),
          text.replaceFirst("(?m)^id: .*", "id: %s-%d".formatted(name, copy)));
    }
  }

  @Test
  void a_killed_load_is_completed_by_the_same_command() throws Exception {
    String[] load = {"load", articles.toString(), "--db", db.toString()};
    long whole = timed(load);
    for (int time = 0; time < TIMES; time++) {
      Folders.delete(db);
      killed(whole, load);
      assertThat(soundDigests(db))
          .satisfies(found -> assertThat(undisturbed).containsAllEntriesOf(found));
      assertThat(run(load)).isZero();
      assertThat(soundDigests(db)).isEqualTo(undisturbed);
    }
  }

  private static int run(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            false,
            100);
    int code = ParsedHearsay.run(streams, args);
    assertThat(err.toString(UTF_8)).isEmpty();
    return code;
  }

  /** How many milliseconds a command takes in a process of its own. */
  private static long timed(String... args) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = started(args);
    assertThat(process.waitFor()).as(Files.readString(log())).isZero();
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  /** Runs a command in a process of its own and kills it at some moment within so much time. */
  private void killed(long milliseconds, String... args) throws IOException, InterruptedException {
    Process process = started(args);
    long moment = random.nextLong(milliseconds);
    boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    System.out.printf(
        "%s: %s after %,d of %,d ms%n", args[0], ended ? "ended" : "killed", moment, milliseconds);
  }

  private static Process started(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dhearsay.transaction=5000", // many small transactions
                "-cp",
                System.getProperty("java.class.path"),
                ParsedHearsay.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log().toFile())
        .start();
  }

  private static Path log() {
    return folder.resolve("log");
  }

  /** The articles of the store, if there is one, with digests; the store is sound. */
  private static Map<String, String> soundDigests(Path db) {
    try (Store store = Store.openOrCreate(db)) {
      assertThat(store.problems()).isEmpty();
      return store.articles().stream()
          .collect(toMap(StoredArticle::iri, StoredArticle::digest, (a, b) -> a, TreeMap::new));
    }
  }
}
