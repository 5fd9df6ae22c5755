package hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import hearsay.vocab.Nif;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final String PORT = "https://w3id.org/hearsay/article/port-1";
  private static final String MINE = "https://w3id.org/hearsay/article/mine-2";

  private static Model said(String article, String words) {
    Model model = ModelFactory.createDefaultModel();
    model.read(
        new StringReader(
            """
            PREFIX hs: <https://w3id.org/hearsay/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <ART> a hs:Article ; schema:headline "The port" ; schema:publisher <ART/actor/outlet> ;
              schema:datePublished "2026-01-02"^^xsd:date .
            <ART/actor/outlet> a hs:Organization ; rdfs:label "The Ulmeri Times" .
            <ART/actor/minister> a hs:UnnamedSource ; rdfs:label "the minister" .
            <ART/assertion/0-9> a hs:Assertion ; hs:source <ART/actor/minister> ;
              hs:contentText "WORDS" .
            """
                .replace("ART", article)
                .replace("WORDS", words)),
        null,
        "TURTLE");
    return model;
  }

  private static long count(Store store, String pattern) {
    return store.select(
        Sparql.parse("SELECT * { %s }".formatted(pattern), "test"), RowSetOps::count);
  }

  @Test
  void a_users_actors_replace_those_of_an_earlier_file_of_the_same_name(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("my actors.ttl");
    try (Store store = Store.bare()) {
      store.putActors(Files.writeString(file, "<urn:a> <urn:named> 'Ada' ."));
      store.putActors(Files.writeString(file, "<urn:b> <urn:named> 'Bo' ."));
      List<String> names =
          store.read(
              graphs ->
                  graphs.stream(Node.ANY, Node.ANY, NodeFactory.createURI("urn:named"), Node.ANY)
                      .map(quad -> quad.getObject().getLiteralLexicalForm())
                      .toList());
      assertThat(names).containsExactly("Bo");
    }
  }

  @Test
  void an_article_put_twice_changes_nothing() {
    try (Store store = Store.bare()) {
      assertThat(store.put(PORT, said(PORT, "the port closes"))).isEqualTo(Change.NEW);
      StoreStats before = store.stats();
      assertThat(store.put(PORT, said(PORT, "the port closes"))).isEqualTo(Change.UNCHANGED);
      assertThat(store.stats()).isEqualTo(before);
    }
  }

  @Test
  void a_number_written_otherwise_is_the_same_number() {
    Model graph = said(PORT, "the port closes");
    graph.createResource(PORT).addProperty(Nif.BEGIN_INDEX, "007", XSDDatatype.XSDdecimal);
    try (Store store = Store.bare()) {
      assertThat(store.put(PORT, graph)).isEqualTo(Change.NEW);
      assertThat(store.put(PORT, graph)).isEqualTo(Change.UNCHANGED);
      assertThat(store.problems()).isEmpty();
    }
  }

  @Test
  void a_changed_article_replaces_its_graph_and_its_text() {
    try (Store store = Store.bare()) {
      store.put(PORT, said(PORT, "the port closes"));
      assertThat(store.put(PORT, said(PORT, "the harbour opens"))).isEqualTo(Change.REPLACED);
      assertThat(count(store, "?s hs:contentText 'the port closes'")).isZero();
      assertThat(count(store, "?s text:query 'closes'")).isZero();
      assertThat(count(store, "?s text:query 'opens'")).isEqualTo(1);
      assertThat(store.article(PORT).orElseThrow().size())
          .isEqualTo(said(PORT, "the harbour opens").size());
    }
  }

  @Test
  void a_removed_article_leaves_nothing_behind() {
    try (Store store = Store.bare()) {
      long labels = count(store, "?s text:query (rdfs:label 'minister')");
      store.put(PORT, said(PORT, "the port closes"));
      store.put(MINE, said(MINE, "the mine closes"));
      assertThat(count(store, "?s text:query (rdfs:label 'minister')")).isEqualTo(labels + 2);
      assertThat(store.remove(PORT)).isTrue();
      assertThat(count(store, "GRAPH <" + PORT + "> { ?s ?p ?o }")).isZero();
      assertThat(count(store, "?s text:query 'closes'")).isEqualTo(1);
      assertThat(count(store, "?s text:query (rdfs:label 'minister')")).isEqualTo(labels + 1);
      assertThat(store.articles()).extracting(StoredArticle::id).containsExactly("mine-2");
      assertThat(store.remove(PORT)).isFalse();
    }
  }

  @Test
  void a_removed_article_of_thousands_of_triples_leaves_nothing_behind() {
    try (Store store = Store.bare()) {
      Model model = said(PORT, "the port closes");
      for (int i = 0; i < 2500; i++) {
        model.createResource(PORT + "/mention/" + i).addProperty(RDFS.label, "ship " + i);
        model
            .getResource(PORT + "/mention/" + i)
            .addLiteral(
                RDFS.comment,
                model.createTypedLiteral(Integer.toString(i), XSDDatatype.XSDdecimal));
      }
      store.put(PORT, model);
      assertThat(store.remove(PORT)).isTrue();
      assertThat(count(store, "GRAPH <" + PORT + "> { ?s ?p ?o }")).isZero();
    }
  }

  @Test
  void text_is_found_within_one_article_too() {
    try (Store store = Store.bare()) {
      store.put(PORT, said(PORT, "the port closes"));
      store.put(MINE, said(MINE, "the mine closes"));
      assertThat(count(store, "GRAPH <" + MINE + "> { ?s text:query 'closes' }")).isEqualTo(1);
    }
  }

  @Test
  void lists_articles_with_what_the_graph_tells_of_them() {
    try (Store store = Store.bare()) {
      store.put(PORT, said(PORT, "the port closes"));
      StoredArticle article = store.articles().getFirst();
      assertThat(article.title()).contains("The port");
      assertThat(article.outlet()).contains("The Ulmeri Times");
      assertThat(article.published()).contains("2026-01-02");
    }
  }

  @Test
  void counts_articles_only_and_not_the_ontology() {
    try (Store store = Store.inMemory()) {
      store.put(PORT, said(PORT, "the port closes"));
      assertThat(store.stats()).isEqualTo(new StoreStats(1, 1, 0, 0, 1, 11, 0));
    }
  }

  @Test
  void queries_see_the_ontology_and_the_gazetteer() {
    try (Store store = Store.inMemory()) {
      assertThat(count(store, "hs:Assertion rdfs:label 'assertion'@en")).isEqualTo(1);
      assertThat(count(store, "actor:Q148 skos:prefLabel 'China'@en")).isEqualTo(1);
    }
  }

  @Test
  void the_stores_own_books_are_in_no_answer() {
    try (Store store = Store.bare()) {
      store.put(PORT, said(PORT, "the port closes"));
      assertThat(count(store, "?s <https://w3id.org/hearsay/store#articleDigest> ?o")).isZero();
    }
  }

  @Test
  void a_batch_takes_the_last_of_two_graphs_of_one_article() {
    try (Store store = Store.bare()) {
      try (Batch batch = store.batch()) {
        assertThat(batch.put(PORT, said(PORT, "the port closes"))).isEqualTo(Change.NEW);
        assertThat(batch.put(MINE, said(MINE, "the mine closes"))).isEqualTo(Change.NEW);
        assertThat(batch.put(PORT, said(PORT, "the port opens"))).isEqualTo(Change.REPLACED);
      }
      assertThat(store.articles()).hasSize(2);
      assertThat(count(store, "?s hs:contentText 'the port opens'")).isEqualTo(1);
      assertThat(count(store, "?s hs:contentText 'the port closes'")).isZero();
    }
  }

  @Test
  void what_was_put_is_there_when_the_folder_is_opened_again(@TempDir Path folder) {
    Path place = folder.resolve("new").resolve("store");
    try (Store store = Store.openOrCreate(place)) {
      store.put(PORT, said(PORT, "the port closes"));
    }
    try (Store store = Store.open(place)) {
      assertThat(store.stats().articles()).isEqualTo(1);
      assertThat(store.stats().bytes()).isPositive();
      assertThat(count(store, "?s text:query 'closes'")).isEqualTo(1);
      store.compact();
      assertThat(count(store, "?s text:query 'closes'")).isEqualTo(1);
      assertThat(store.remove(PORT)).isTrue();
    }
    try (Store store = Store.open(place)) {
      assertThat(store.articles()).isEmpty();
    }
  }

  @Test
  void a_missing_store_is_not_made_by_reading(@TempDir Path folder) {
    Path place = folder.resolve("none");
    assertThatThrownBy(() -> Store.open(place))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining(place.toString());
    assertThat(place).doesNotExist();
  }

  @Test
  void a_folder_of_something_else_is_left_alone(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
    assertThatThrownBy(() -> Store.openOrCreate(folder))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("is not a store");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void a_store_of_another_format_is_refused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("hearsay-store"), "format 99\n");
    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("format 99");
  }

  @Test
  void a_store_is_open_once_at_a_time(@TempDir Path folder) {
    Path place = folder.resolve("store");
    try (Store store = Store.openOrCreate(place)) {
      assertThat(store.articles()).isEqualTo(List.of());
      assertThatThrownBy(() -> Store.open(place))
          .isInstanceOf(HearsayException.class)
          .hasMessageContaining("in use");
    }
    try (Store store = Store.open(place)) {
      assertThat(store.articles()).isEqualTo(List.of());
    }
  }

  @Test
  void a_place_that_cannot_be_written_is_named(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> Store.openOrCreate(file.resolve("store")))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void a_large_store_with_many_bytes_to_a_text_is_swollen(@TempDir Path folder) {
    try (Store store = Store.openOrCreate(folder.resolve("store"))) {
      assertThat(store.isSwollen(0, 1)).isTrue();
      assertThat(store.isSwollen(0, 1L << 40)).isFalse();
      assertThat(store.isSwollen(Long.MAX_VALUE, 1)).isFalse();
      assertThat(store.isSwollen()).isFalse();
    }
    try (Store store = Store.inMemory()) {
      assertThat(store.isSwollen(-1, -1)).isFalse();
    }
  }
}
