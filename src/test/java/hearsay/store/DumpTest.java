package hearsay.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpTest {
  private static final String PORT = "https://w3id.org/hearsay/article/port";

  private static Model told(String words) {
    Model model = ModelFactory.createDefaultModel();
    model.createResource(PORT).addProperty(RDFS.label, words);
    return model;
  }

  private static byte[] dump(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.dump(out);
    return out.toByteArray();
  }

  private static long restore(Store store, byte... dump) {
    return store.restore(new ByteArrayInputStream(dump), "the dump");
  }

  private static long found(Store store, String words) {
    return store.select(
        Sparql.parse("SELECT * { ?s text:query (rdfs:label '%s') }".formatted(words), "test"),
        RowSetOps::count);
  }

  @Test
  void a_store_is_restored_with_articles_history_and_actors(@TempDir Path folder)
      throws IOException {
    try (Store store = Store.inMemory();
        Store other = Store.openOrCreate(folder.resolve("other"))) {
      SampleStore.fill(store);
      store.put(PORT, told("the \"port\" closes\nsoon 🚢"));
      store.put(PORT, told("the port opens"));
      store.putActors(Files.writeString(folder.resolve("own.ttl"), "<urn:a> <urn:named> 'Ada' ."));
      assertThat(restore(other, dump(store))).isEqualTo(store.articles().size());
      assertThat(new String(dump(other), UTF_8)).isEqualTo(new String(dump(store), UTF_8));
      assertThat(other.history(PORT)).isEqualTo(store.history(PORT)).hasSize(2);
      assertThat(other.problems()).isEmpty();
      assertThat(found(other, "port")).isEqualTo(found(store, "port"));
    }
  }

  @Test
  void a_packed_dump_is_known_by_its_content() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (Store store = Store.bare();
        Store other = Store.bare()) {
      store.put(PORT, told("the port closes"));
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(dump(store));
      }
      assertThat(restore(other, packed.toByteArray())).isEqualTo(1);
      byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
      assertThatThrownBy(() -> restore(other, half)).hasMessageContaining("cut off");
    }
  }

  @Test
  void a_dump_that_is_cut_off_or_changed_restores_nothing() {
    try (Store store = Store.bare();
        Store other = Store.bare()) {
      store.put(PORT, told("the port closes"));
      byte[] dump = dump(store);
      for (int length = 0; length < dump.length - 1; length += 7) {
        byte[] part = Arrays.copyOf(dump, length);
        assertThatThrownBy(() -> restore(other, part)).isInstanceOf(HearsayException.class);
      }
      for (int place = 0; place < dump.length; place += 7) {
        byte[] changed = dump.clone();
        changed[place] ^= 1;
        assertThatThrownBy(() -> restore(other, changed)).isInstanceOf(HearsayException.class);
      }
      assertThat(other.articles()).isEmpty();
      assertThat(other.problems()).isEmpty();
      assertThat(restore(other, dump)).isEqualTo(1);
    }
  }

  @Test
  void a_store_with_articles_takes_those_of_a_dump_and_keeps_its_own() {
    String mine = PORT.replace("port", "mine");
    try (Store store = Store.bare();
        Store other = Store.bare()) {
      store.put(PORT, told("the port closes"));
      other.put(PORT, told("the port opens"));
      other.put(mine, told("the mine opens"));
      restore(other, dump(store));
      assertThat(other.articles()).extracting(StoredArticle::iri).containsExactly(mine, PORT);
      assertThat(other.history(PORT)).hasSize(2);
      assertThat(found(other, "closes")).isEqualTo(1);
      assertThat(found(other, "opens")).isEqualTo(1);
      assertThat(other.problems()).isEmpty();
      restore(other, dump(store));
      assertThat(other.history(PORT)).hasSize(2);
    }
  }

  @Test
  void something_else_is_no_dump() {
    try (Store store = Store.bare()) {
      assertThatThrownBy(() -> restore(store, "<a> <b> <c> .\n".getBytes(UTF_8)))
          .isInstanceOf(HearsayException.class)
          .hasMessageContaining("is no dump");
      assertThatThrownBy(() -> restore(store, "# hearsay dump 9\n".getBytes(UTF_8)))
          .hasMessageContaining("# hearsay dump 9");
      assertThatThrownBy(() -> restore(store)).hasMessageContaining("is no dump");
    }
  }
}
