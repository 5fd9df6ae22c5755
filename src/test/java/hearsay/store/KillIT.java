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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills Hearsay at random moments while it changes a store: afterwards the store opens, holds whole
 * articles only, and the same command brings it to where it would have been.
 *
 * <p>{@code mvn verify -Dit.test=KillIT -Dkill.times=200} kills 200 loads, and {@code
 * -Dkill.others=20} each other command 20 times; what was found is printed. {@code -Dkill.seed=N}
 * repeats a run.
 */
class KillIT {
  private static final int TIMES = Integer.getInteger("kill.times", 2);
  private static final int OTHERS = Integer.getInteger("kill.others", 1);
  private static final int COPIES = Integer.getInteger("kill.copies", 4);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

  @TempDir static Path folder;

  private static Killer killer;
  private static Path articles;
  private static Path corrected;
  private static Path undisturbed;
  private static Map<String, String> whole;

  private final Path db = folder.resolve("db");

  /** Brings the store to where a command begins. */
  private interface Beginning {
    void make() throws IOException;
  }

  @BeforeAll
  static void loadUndisturbed() throws IOException, InterruptedException {
    System.out.printf("-Dkill.seed=%d%n", SEED);
    killer = new Killer(folder.resolve("log"), SEED);
    articles = Files.createDirectories(folder.resolve("articles"));
    corrected = Files.createDirectories(folder.resolve("corrected"));
    try (Stream<Path> examples = Files.list(Path.of("examples"))) {
      for (Path example : examples.filter(file -> file.toString().endsWith(".txt")).toList()) {
        copy(example);
      }
    }
    undisturbed = folder.resolve("undisturbed");
    killer.timed("load", articles.toString(), "--db", undisturbed.toString());
    whole = StoreDigests.of(undisturbed);
    assertThat(StoreDigests.articlesOf(whole)).hasSizeGreaterThan(10 * COPIES);
  }

  /** Copies an article under other ids; corrected ones were published on another day. */
  private static void copy(Path example) throws IOException {
    String text = Files.readString(example);
    String name = String.valueOf(example.getFileName()).replace(".txt", "");
    for (int copy = 0; copy < COPIES; copy++) {
      String file = "%s-%d.txt".formatted(name, copy);
      String other = text.replaceFirst("(?m)^id: .*", "id: %s-%d".formatted(name, copy));
      Files.writeString(articles.resolve(file), other);
      Files.writeString(
          corrected.resolve(file),
          other.replaceFirst("(?m)^published: .*", "published: 2019-01-0%d".formatted(copy + 1)));
    }
  }

  @Test
  void a_killed_load_is_completed_by_the_same_command() throws Exception {
    killing(
        TIMES,
        this::nothing,
        left -> assertThat(whole).containsAllEntriesOf(StoreDigests.articlesOf(left)),
        "load",
        articles.toString());
  }

  @Test
  void a_killed_load_of_corrections_leaves_each_article_old_or_new() throws Exception {
    Path after = folder.resolve("after");
    StoreCopy.of(undisturbed, after);
    killer.timed("load", corrected.toString(), "--db", after.toString());
    Map<String, String> now = StoreDigests.of(after);
    assertThat(StoreDigests.articlesOf(now)).isNotEqualTo(StoreDigests.articlesOf(whole));
    killing(
        OTHERS,
        this::allLoaded,
        left -> {
          assertThat(StoreDigests.articlesOf(left)).hasSameSizeAs(StoreDigests.articlesOf(whole));
          StoreDigests.articlesOf(left)
              .forEach((id, digest) -> assertThat(digest).isIn(whole.get(id), now.get(id)));
        },
        "load",
        corrected.toString());
  }

  @Test
  void a_killed_removal_took_out_all_articles_or_none() throws Exception {
    List<String> gone = StoreDigests.articlesOf(whole).keySet().stream().limit(40).toList();
    killing(
        OTHERS,
        this::allLoaded,
        left ->
            assertThat(StoreDigests.articlesOf(left).size()).isIn(count(), count() - gone.size()),
        Stream.concat(Stream.of("remove"), gone.stream()).toArray(String[]::new));
  }

  @Test
  void a_killed_compaction_changes_nothing() throws Exception {
    killing(OTHERS, this::allLoaded, left -> assertThat(left).isEqualTo(whole), "compact");
  }

  @Test
  void killed_linking_changes_no_article() throws Exception {
    killing(
        OTHERS,
        this::allLoaded,
        left -> assertThat(StoreDigests.articlesOf(left)).isEqualTo(StoreDigests.articlesOf(whole)),
        "link",
        "--anew");
  }

  @Test
  void a_killed_dump_leaves_a_whole_file_or_none() throws Exception {
    Path dump = dumped();
    Path file = folder.resolve("killed.nq.gz");
    killing(
        OTHERS,
        () -> {
          allLoaded();
          Files.deleteIfExists(file);
        },
        left -> {
          assertThat(left).isEqualTo(whole);
          assertThat(Files.exists(file) ? file : dump).hasSameBinaryContentAs(dump);
        },
        "dump",
        file.toString());
    assertThat(file).hasSameBinaryContentAs(dump);
  }

  @Test
  void a_killed_restore_brought_all_or_nothing() throws Exception {
    killing(
        OTHERS,
        this::nothing,
        left -> assertThat(StoreDigests.articlesOf(left).size()).isIn(0, count()),
        "restore",
        dumped().toString());
  }

  @Test
  void a_killed_restore_over_other_versions_brought_all_or_nothing() throws Exception {
    Path other = folder.resolve("other");
    StoreCopy.of(undisturbed, other);
    killer.timed("load", corrected.toString(), "--db", other.toString());
    Map<String, String> before = StoreDigests.articlesOf(StoreDigests.of(other));
    killing(
        OTHERS,
        () -> {
          Folders.delete(db);
          StoreCopy.of(other, db);
        },
        left ->
            assertThat(StoreDigests.articlesOf(left)).isIn(before, StoreDigests.articlesOf(whole)),
        "restore",
        dumped().toString());
  }

  @Test
  void a_killed_opening_by_a_newer_version_is_done_by_the_next() throws Exception {
    killing(OTHERS, this::ofAnOlderVersion, left -> assertThat(left).isEqualTo(whole), "stats");
  }

  /**
   * Kills a command so often, each time in a store that is as it was at the beginning.
   *
   * @param check looks at the graphs that are left
   */
  private void killing(
      int times, Beginning beginning, Consumer<Map<String, String>> check, String... command)
      throws IOException, InterruptedException {
    String[] args = withStore(command);
    beginning.make();
    long whole = killer.timed(args);
    Map<String, String> goal = StoreDigests.of(db);
    Map<String, Integer> found = new TreeMap<>();
    for (int time = 0; time < times; time++) {
      beginning.make();
      boolean killed = killer.killed(whole, args);
      String state = killed ? state() : "ended before";
      Map<String, String> left = StoreDigests.of(db);
      found.merge(killed ? state + progress(left, goal) : state, 1, Integer::sum);
      check.accept(left);
      boolean isGone =
          command[0].equals("remove") && StoreDigests.articlesOf(left).size() < count();
      assertThat(run(args)).isEqualTo(isGone ? 2 : 0);
      assertThat(StoreDigests.of(db)).isEqualTo(goal);
      if ((time + 1) % 20 == 0) {
        System.out.printf("%s: %d times so far: %s%n", command[0], time + 1, found);
      }
    }
    System.out.printf("%s: killed %d times within %,d ms: %s%n", command[0], times, whole, found);
  }

  /** What the killed process left, by the store's own files. */
  private String state() throws IOException {
    Path mark = db.resolve("hearsay-store");
    if (!Files.exists(mark)) {
      return "no store";
    }
    if (!Files.readString(mark).startsWith("format")) {
      return "store begun";
    }
    return Files.exists(db.resolve("checksums")) ? "files at rest" : "files changing";
  }

  private static String progress(Map<String, String> left, Map<String, String> goal) {
    if (left.equals(goal)) {
      return ", all done";
    }
    long done =
        StoreDigests.articlesOf(left).entrySet().stream().filter(goal.entrySet()::contains).count();
    long wanted = StoreDigests.articlesOf(goal).size();
    return done == 0 ? ", nothing done" : done < wanted ? ", partly done" : ", links not done";
  }

  private static int count() {
    return StoreDigests.articlesOf(whole).size();
  }

  private void nothing() throws IOException {
    Folders.delete(db);
  }

  private void allLoaded() throws IOException {
    Folders.delete(db);
    StoreCopy.of(undisturbed, db);
  }

  /** A store whose ontology and gazetteer are not those of this program. */
  private void ofAnOlderVersion() throws IOException {
    allLoaded();
    try (Store store = Store.open(db)) {
      List<Node> packed =
          store.holdings().background().keySet().stream().map(NodeFactory::createURI).toList();
      store.derive(graphs -> make(graphs, packed));
    }
  }

  private static boolean make(DatasetGraph graphs, List<Node> older) {
    for (Node name : older) {
      graphs.stream(name, Node.ANY, Node.ANY, Node.ANY).skip(5).toList().stream()
          .limit(500)
          .forEach(graphs::delete);
      graphs.add(name, name, NodeFactory.createURI("urn:old"), NodeFactory.createURI("urn:old"));
      new Ledger(graphs).setBackground(name, "older");
    }
    return true;
  }

  private static Path dumped() {
    Path dump = folder.resolve("undisturbed.nq.gz");
    if (!Files.exists(dump)) {
      assertThat(run("dump", dump.toString(), "--db", undisturbed.toString())).isZero();
    }
    return dump;
  }

  private static int run(String... args) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
    return ParsedHearsay.run(new Streams(nothing, nowhere, nowhere, false, false, 100), args);
  }

  private String[] withStore(String... args) {
    return Stream.concat(Stream.of(args), Stream.of("--db", db.toString())).toArray(String[]::new);
  }
}
