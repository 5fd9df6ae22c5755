package hearsay.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.cli.ParsedHearsay;
import hearsay.cli.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
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
  private static final int OTHERS = Integer.getInteger("kill.times", 1);
  private static final int COPIES = Integer.getInteger("kill.copies", 4);

  @TempDir static Path folder;

  private static Path articles;
  private static Map<String, String> undisturbed;
  private static Path dump;
  private static long whole;

  private final Random random = new Random(SEED);
  private final Path db = folder.resolve("db");

  @BeforeAll
  static void loadUndisturbed() throws IOException, InterruptedException {
    articles = Files.createDirectories(folder.resolve("articles"));
    try (Stream<Path> examples = Files.list(Path.of("examples"))) {
      for (Path example : examples.filter(file -> file.toString().endsWith(".txt")).toList()) {
        copy(example);
      }
    }
    Path db = folder.resolve("undisturbed");
    whole = timed("load", articles.toString(), "--db", db.toString());
    undisturbed = graphs(db);
    assertThat(undisturbed).hasSizeGreaterThan(10 * COPIES);
    dump = folder.resolve("undisturbed.nq.gz");
    assertThat(run(streams(), "dump", dump.toString(), "--db", db.toString())).isZero();
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
    for (int time = 0; time < TIMES; time++) {
      Folders.delete(db);
      killed("load", articles.toString());
      assertThat(undisturbed).containsAllEntriesOf(articlesOf(graphs(db)));
      assertThat(run("load", articles.toString())).isZero();
      assertThat(graphs(db)).isEqualTo(undisturbed);
    }
  }

  @Test
  void a_killed_removal_took_out_all_articles_or_none() throws Exception {
    List<String> gone = undisturbed.keySet().stream().filter(KillIT::isArticle).limit(40).toList();
    String[] remove = Stream.concat(Stream.of("remove"), gone.stream()).toArray(String[]::new);
    for (int time = 0; time < OTHERS; time++) {
      prepare();
      killed(remove);
      Map<String, String> left = articlesOf(graphs(db));
      assertThat(left.size()).isIn(articlesOf(undisturbed).size(), count() - gone.size());
      assertThat(run(remove)).isEqualTo(left.size() == count() ? 0 : 2);
      assertThat(articlesOf(graphs(db))).doesNotContainKeys(gone.toArray(String[]::new));
    }
  }

  @Test
  void a_killed_compaction_changes_nothing() throws Exception {
    for (int time = 0; time < OTHERS; time++) {
      prepare();
      killed("compact");
      assertThat(graphs(db)).isEqualTo(undisturbed);
      assertThat(run("compact")).isZero();
      assertThat(graphs(db)).isEqualTo(undisturbed);
    }
  }

  @Test
  void a_killed_dump_leaves_a_whole_file_or_none() throws Exception {
    Path file = folder.resolve("killed.nq.gz");
    for (int time = 0; time < OTHERS; time++) {
      prepare();
      killed("dump", file.toString());
      if (Files.exists(file)) {
        assertThat(file).hasSameBinaryContentAs(dump);
      }
      assertThat(run("dump", file.toString())).isZero();
      assertThat(file).hasSameBinaryContentAs(dump);
      Files.delete(file);
    }
  }

  @Test
  void a_killed_restore_brought_all_or_nothing() throws Exception {
    for (int time = 0; time < OTHERS; time++) {
      Folders.delete(db);
      killed("restore", dump.toString());
      assertThat(articlesOf(graphs(db)).size()).isIn(0, count());
      assertThat(run("restore", dump.toString())).isZero();
      assertThat(graphs(db)).isEqualTo(undisturbed);
    }
  }

  private static int count() {
    return articlesOf(undisturbed).size();
  }

  /** Puts the undisturbed store in the place where commands are killed. */
  private void prepare() throws IOException {
    Folders.delete(db);
    StoreCopy.of(folder.resolve("undisturbed"), db);
  }

  private int run(String... args) {
    return run(streams(), withStore(args));
  }

  private static int run(Streams streams, String... args) {
    return ParsedHearsay.run(streams, args);
  }

  private static Streams streams() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    return new Streams(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, false, 100);
  }

  private String[] withStore(String... args) {
    return Stream.concat(Stream.of(args), Stream.of("--db", db.toString())).toArray(String[]::new);
  }

  /** How many milliseconds a command takes in a process of its own. */
  private static long timed(String... args) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = started(args);
    assertThat(process.waitFor()).as(Files.readString(log())).isZero();
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  /** Runs a command in a process of its own and kills it at some moment. */
  private void killed(String... args) throws IOException, InterruptedException {
    Process process = started(withStore(args));
    long moment = random.nextLong(args[0].equals("load") ? whole : whole * 2 / 3);
    boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    System.out.printf("%s: %s after %,d ms%n", args[0], ended ? "ended" : "killed", moment);
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
                "-Dhearsay.transaction=2000", // many small transactions
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

  /** The graphs of the store, by their digests; the store is sound. */
  private static Map<String, String> graphs(Path db) {
    try (Store store = Store.openOrCreate(db)) {
      assertThat(store.problems()).isEmpty();
      return store.read(KillIT::graphs);
    }
  }

  private static Map<String, String> graphs(DatasetGraph dataset) {
    Map<String, String> digests = new TreeMap<>();
    Iterator<Node> names = dataset.listGraphNodes();
    names.forEachRemaining(name -> digests.put(name.getURI(), Digest.of(dataset.getGraph(name))));
    return digests;
  }

  private static Map<String, String> articlesOf(Map<String, String> graphs) {
    Map<String, String> articles = new TreeMap<>(graphs);
    articles.keySet().removeIf(name -> !isArticle(name));
    return articles;
  }

  private static boolean isArticle(String graph) {
    return graph.startsWith("https://w3id.org/hearsay/article/");
  }
}
