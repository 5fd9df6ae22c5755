package hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.RowSetOps;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a store whose files something else has changed. */
class DamageTest {
  private static final String WORDS = "SELECT * { ?s text:query (nif:anchorOf 'shells') }";

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
}
