package hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.store.Version.Kind;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.exec.RowSetOps;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final String MINE = "https://w3id.org/hearsay/article/mine-2";

  private final Store store = Store.bare();

  /** An article with one claim at {@code place}. */
  private static Model article(String title, String text, int place, String words) {
    Model model = ModelFactory.createDefaultModel();
    model.read(
        new StringReader(
            """
            PREFIX hs: <https://w3id.org/hearsay/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            <ART> a hs:Article ; schema:headline "TITLE" ; hs:text "TEXT" .
            <ART/actor/minister> a hs:UnnamedSource ; rdfs:label "the minister" .
            <ART/assertion/PLACE> a hs:Assertion ; hs:source <ART/actor/minister> ;
              hs:speechAct hs:Denial ; hs:polarity hs:negative ; hs:contentText "WORDS" .
            """
                .replace("ART", MINE)
                .replace("TITLE", title)
                .replace("TEXT", text)
                .replace("PLACE", String.valueOf(place))
                .replace("WORDS", words)),
        null,
        "TURTLE");
    return model;
  }

  private <T> List<T> told(Function<Version, T> what) {
    return store.history(MINE).stream().map(what).toList();
  }

  @Test
  void an_article_has_a_first_version_when_it_is_loaded() {
    Instant before = Instant.now();
    store.put(MINE, article("The mine", "It opens.", 0, "that it opens"));
    Version first = store.history(MINE).getFirst();
    assertThat(first.since()).isBetween(before, Instant.now());
    assertThat(first)
        .returns(1, Version::number)
        .returns(Kind.LOADED, Version::kind)
        .returns(1, Version::claims)
        .returns(List.of(), Version::added)
        .returns(store.articles().getFirst().digest(), Version::digest);
    assertThat(first.title()).contains("The mine");
  }

  @Test
  void a_correction_tells_what_was_withdrawn_and_what_came() {
    store.put(MINE, article("The mine", "It opens. All know it.", 0, "that it opens"));
    store.put(MINE, article("The mine", "It closes. All know it.", 3, "that it closes"));
    Version second = store.history(MINE).getLast();
    assertThat(second.kind()).isEqualTo(Kind.CORRECTED);
    assertThat(second.withdrawn())
        .containsExactly(new Told("the minister", "Denial", "negative", "that it opens"));
    assertThat(second.added()).extracting(Told::words).containsExactly("that it closes");
    assertThat(second.text()).contains("- It opens.\n+ It closes.");
  }

  @Test
  void a_claim_that_only_moves_is_not_withdrawn() {
    store.put(MINE, article("The mine", "It opens.", 0, "that it opens"));
    store.put(MINE, article("The mine", "Now it opens.", 4, "that it opens"));
    assertThat(told(Version::withdrawn)).containsOnly(List.of());
    assertThat(told(Version::kind)).containsExactly(Kind.LOADED, Kind.CORRECTED);
  }

  @Test
  void the_same_article_understood_otherwise_is_no_correction() {
    store.put(MINE, article("The mine", "It opens.", 0, "that it opens"));
    store.put(MINE, article("The mine", "It opens.", 0, "it opens"));
    assertThat(told(Version::kind)).containsExactly(Kind.LOADED, Kind.REREAD);
    assertThat(store.history(MINE).getLast().text()).isEmpty();
  }

  @Test
  void an_article_put_again_has_no_new_version() {
    store.put(MINE, article("The mine", "It opens.", 0, "that it opens"));
    store.put(MINE, article("The mine", "It opens.", 0, "that it opens"));
    assertThat(store.history(MINE)).hasSize(1);
  }

  @Test
  void of_a_removed_article_no_word_is_kept() {
    store.put(MINE, article("The mine", "It opens.", 0, "that it opens"));
    store.put(MINE, article("The shaft", "It closes.", 0, "that it closes"));
    store.remove(MINE);
    assertThat(told(Version::kind)).containsExactly(Kind.LOADED, Kind.CORRECTED, Kind.REMOVED);
    assertThat(told(Version::withdrawn)).containsOnly(List.of());
    assertThat(told(Version::title)).allMatch(title -> title.isEmpty());
    assertThat(told(Version::text)).allMatch(text -> text.isEmpty());
    store.put(MINE, article("The mine", "It opens.", 0, "that it opens"));
    assertThat(store.history(MINE).getLast())
        .returns(4, Version::number)
        .returns(Kind.LOADED, Version::kind);
  }

  @Test
  void what_was_withdrawn_is_in_no_answer() {
    store.put(MINE, article("The mine", "It opens.", 0, "that it opens"));
    store.put(MINE, article("The mine", "It closes.", 0, "that it closes"));
    for (String pattern : List.of("?s ?p ?o", "GRAPH ?g { ?s ?p ?o }")) {
      assertThat(
              store.<Long>select(
                  Sparql.parse(
                      "SELECT * { %s FILTER CONTAINS(STR(?o), 'opens') }".formatted(pattern),
                      "test"),
                  RowSetOps::count))
          .isZero();
    }
  }
}
