package hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.RowSetOps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of a store whose files something else has changed.
 *
 * <p>{@code mvn test -Dtest=DamageTest -Ddamage.times=1000} spoils files at more places.
 */
class DamageTest {
  private static final String WORDS = "SELECT * { ?s text:query (nif:anchorOf 'shells') }";

  private static final int TIMES = Integer.getInteger("damage.times", 20);
  private static final long SEED = Long.getLong("damage.seed", 1);

  @TempDir static Path folder;
  private static Path whole;
  private static int copies;
  private Path db;

  @BeforeAll
  static void makeAStore() {
    whole = folder.resolve("whole");
    try (Store store = Store.openOrCreate(whole)) {
      SampleStore.fill(store);
    }
  }

  @BeforeEach
  void copyIt() throws IOException {
    db = folder.resolve("db-" + ++copies);
    StoreCopy.of(whole, db);
  }

  private List<Path> files(String part) throws IOException {
    try (Stream<Path> files = Files.walk(db.resolve(part))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*(lock|jrnl)"))
          .filter(file -> bytes(file) > 0)
          .sorted()
          .toList();
    }
  }

  private static long bytes(Path file) {
    try {
      return DiskSpace.used(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long found(Store store) {
    return store.select(Sparql.parse(WORDS, "test"), RowSetOps::count);
  }

  @Test
  void a_changed_file_of_the_triples_is_named() throws IOException {
    for (Path file : files("tdb")) {
      flip(file);
      assertRefused(file);
      Files.write(file, new byte[0]);
      assertRefused(file);
      Files.delete(file);
      assertRefused(file);
      StoreCopy.ofFile(whole.resolve(db.relativize(file)), file);
    }
    try (Store store = Store.open(db)) {
      assertThat(store.problems()).isEmpty();
    }
  }

  private static void flip(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long middle = bytes(file) / 2;
      bytes.seek(middle);
      int old = bytes.read();
      bytes.seek(middle);
      bytes.write(old ^ 0x55);
    }
  }

  private void assertRefused(Path file) {
    assertThatThrownBy(() -> Store.open(db))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void a_changed_text_index_is_made_anew() throws IOException {
    long before;
    try (Store store = Store.open(db)) {
      before = found(store);
    }
    assertThat(before).isPositive();
    for (String name : List.of("segments", ".si")) {
      Path changed =
          files("text").stream()
              .filter(file -> String.valueOf(file.getFileName()).contains(name))
              .findFirst()
              .orElseThrow();
      Files.write(changed, new byte[] {1, 2, 3});
      try (Store store = Store.open(db)) {
        assertThat(store.problems()).as(changed.toString()).isEmpty();
        assertThat(found(store)).isEqualTo(before);
      }
    }
  }

  @Test
  void a_text_index_of_another_state_is_made_anew() throws IOException {
    Files.delete(db.resolve("checksums"));
    Folders.delete(db.resolve("text"));
    try (Store store = Store.open(db)) {
      assertThat(store.problems()).isEmpty();
      assertThat(found(store)).isPositive();
    }
  }

  @Test
  void reading_a_store_leaves_its_files_alone() throws IOException {
    String sums = Files.readString(db.resolve("checksums"));
    try (Store store = Store.open(db)) {
      assertThat(found(store)).isPositive();
    }
    assertThat(db.resolve("checksums")).hasContent(sums);
    new Sums(db).write();
    assertThat(db.resolve("checksums")).hasContent(sums);
  }

  @Test
  void damaged_check_sums_are_named() throws IOException {
    Files.writeString(db.resolve("checksums"), "nonsense");
    assertThatThrownBy(() -> Store.open(db))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("checksums");
  }

  @Test
  void a_store_that_lost_its_mark_is_told_from_another_folder() throws IOException {
    Files.delete(db.resolve("hearsay-store"));
    assertThatThrownBy(() -> Store.open(db))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("lacks its file hearsay-store");
  }

  @Test
  void a_store_that_was_never_finished_is_begun_again() throws IOException {
    Files.writeString(db.resolve("hearsay-store"), "");
    assertThatThrownBy(() -> Store.open(db)).hasMessageContaining("never finished");
    try (Store store = Store.openOrCreate(db)) {
      assertThat(store.articles()).isEmpty();
      assertThat(store.problems()).isEmpty();
    }
    try (Store store = Store.open(db)) {
      assertThat(store.articles()).isEmpty();
    }
  }

  @Test
  void damage_that_is_met_while_reading_is_named() throws IOException {
    Random random = new Random(SEED);
    for (int time = 0; time < TIMES; time++) {
      Files.delete(db.resolve("checksums")); // as if the store were too large to be read first
      List<Path> files = Stream.concat(files("tdb").stream(), files("text").stream()).toList();
      Path file = files.get(random.nextInt(files.size()));
      spoil(file, random);
      assertThatCode(this::readEverything)
          .as("seed %d, %d: %s", SEED, time, file)
          .satisfiesAnyOf(
              problem -> assertThat(problem).isNull(),
              problem -> assertThat(problem).isInstanceOf(HearsayException.class));
      copyIt();
    }
  }

  /** Writes a few bytes of nonsense somewhere, or cuts the file off. */
  private static void spoil(Path file, Random random) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long place = random.nextLong(bytes(file));
      if (random.nextInt(4) == 0) {
        bytes.setLength(place);
      } else {
        byte[] nonsense = new byte[1 + random.nextInt(64)];
        random.nextBytes(nonsense);
        bytes.seek(place);
        bytes.write(nonsense);
      }
    }
  }

  private void readEverything() {
    try (Store store = Store.open(db)) {
      store.articles();
      store.stats();
      found(store);
      store.select(Sparql.parse("SELECT * { ?s ?p ?o }", "test"), RowSetOps::count);
      store.select(Sparql.parse("SELECT * { ?s a ?t . ?s ?p ?o }", "test"), RowSetOps::count);
      store.dump(OutputStream.nullOutputStream());
      store.problems();
    }
  }

  @Test
  void what_is_whole_of_a_damaged_store_can_be_saved() throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    List<String> lost = new ArrayList<>();
    String one;
    try (Store store = Store.open(db)) {
      one = store.articles().getFirst().iri();
      Node name = NodeFactory.createURI(one);
      store.derive(
          graphs ->
              graphs.stream(name, Node.ANY, Node.ANY, Node.ANY)
                  .findFirst()
                  .map(
                      quad -> {
                        graphs.delete(quad);
                        return quad;
                      })
                  .orElseThrow());
    }
    flip(files("tdb").stream().filter(file -> file.endsWith("GPOS.dat")).findFirst().orElseThrow());
    assertThatThrownBy(() -> Store.open(db)).hasMessageContaining("GPOS.dat");
    Dumped dumped = Store.rescue(db, saved, lost::add);
    assertThat(lost).containsExactly(one);
    try (Store store = Store.inMemory()) {
      store.restore(new ByteArrayInputStream(saved.toByteArray()), "what was saved");
      assertThat(store.articles()).hasSize((int) dumped.articles());
      assertThat(store.problems()).isEmpty();
    }
  }

  @Test
  void a_store_that_cannot_be_written_is_read_by_way_of_a_copy() throws IOException {
    Map<String, Long> before = times();
    try (Store store = Opening.of(StoreFolders.copied(db), false)) {
      assertThat(store.isReadOnly()).isTrue();
      assertThat(found(store)).isPositive();
      assertThat(store.problems()).isEmpty();
      assertThatThrownBy(() -> store.remove(store.articles().getFirst().iri()))
          .isInstanceOf(HearsayException.class)
          .hasMessageContaining("cannot be written");
      assertThatThrownBy(store::compact).hasMessageContaining("cannot be written");
      assertThatThrownBy(() -> Store.open(db)).hasMessageContaining("in use");
    }
    assertThat(times()).isEqualTo(before);
  }

  @Test
  void a_copy_that_a_killed_process_left_is_deleted_and_one_in_use_is_not(@TempDir Path temporary)
      throws IOException {
    Path left = Files.createDirectory(temporary.resolve("hearsay-copy1"));
    Files.writeString(left.resolve("lock"), "4711");
    try (ReadingCopy one = ReadingCopy.of(db, temporary);
        ReadingCopy other = ReadingCopy.of(db, temporary)) {
      assertThat(left).doesNotExist();
      assertThat(one.folder().resolve("tdb")).isDirectory();
      assertThat(other.folder().resolve("tdb")).isDirectory();
    }
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void where_no_copy_can_be_made_a_place_for_it_is_asked_for() {
    assertThatThrownBy(() -> ReadingCopy.of(db, folder.resolve("none")))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("cannot be made in " + folder.resolve("none"))
        .extracting(problem -> ((HearsayException) problem).remedy())
        .asString()
        .contains("TMPDIR=DIR");
  }

  /** When each file was last written. */
  private Map<String, Long> times() throws IOException {
    Map<String, Long> times = new TreeMap<>();
    for (Path file : files("")) {
      times.put(db.relativize(file).toString(), Files.getLastModifiedTime(file).toMillis());
    }
    return times;
  }
}
