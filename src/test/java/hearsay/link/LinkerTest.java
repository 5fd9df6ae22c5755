package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.rdf.ShapesCheck;
import hearsay.store.Sparql;
import hearsay.store.Store;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final String FERRY =
      "The harbour master of Senn said on Monday that the ferry to Durn would not sail before the"
          + " summer, because its engine had been taken out for repair in Velmora. The 1,200"
          + " commuters who cross the bay every day must take the coast road.";

  private static Store store;
  private static Linker linker;

  @BeforeAll
  static void openStore() {
    store = Store.inMemory();
    linker = new Linker(store);
  }

  @AfterAll
  static void closeStore() {
    store.close();
  }

  @AfterEach
  void removeAll() {
    store.remove(store.holdings().articles().keySet());
    linker.update();
    assertThat(links()).isEmpty();
  }

  private void load(Report... reports) {
    for (Report report : reports) {
      store.put(report.iri(), report.model());
    }
    linker.update();
  }

  private List<String> links() {
    return store.read(
        graphs ->
            graphs.stream(NodeFactory.createURI(Linker.GRAPH), Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .map(Object::toString)
                .sorted()
                .toList());
  }

  /** The hypotheses: name, origins, those who affirm, those who deny. */
  private List<String> hypotheses() {
    return store.select(
        Sparql.parse(
            """
            SELECT ?name ?n (COUNT(DISTINCT ?yes) AS ?affirm) (COUNT(DISTINCT ?no) AS ?deny) {
              ?h a hs:Hypothesis ; schema:name ?name ; hs:originCount ?n .
              OPTIONAL { ?yes hs:corroborates ?h }
              OPTIONAL { ?no hs:contradicts ?h }
            } GROUP BY ?h ?name ?n ORDER BY ?name ?n
            """,
            "test"),
        rows ->
            Iter.toList(
                Iter.map(
                    rows,
                    row ->
                        Stream.of("name", "n", "affirm", "deny")
                            .map(column -> row.get(column).getLiteralLexicalForm())
                            .collect(Collectors.joining("|")))));
  }

  private long conflicts() {
    return linker.update().contradictions();
  }

  @Test
  void claims_of_one_thing_in_two_articles_are_a_hypothesis() {
    load(
        new Report("a", "2026-03-02").says("Ada", "Ostland", "hs:Worry", "the pact with Varda"),
        new Report("b", "2026-03-03").says("Bo", "Ostland", "hs:Fear", "Varda's pact"));
    assertThat(hypotheses()).containsExactly("Ostland · fear · the pact with Varda|2|2|0");
  }

  @Test
  void one_claim_is_no_hypothesis() {
    load(new Report("a", "2026-03-02").says("Ada", "Ostland", "hs:Worry", "the pact"));
    assertThat(hypotheses()).isEmpty();
  }

  @Test
  void another_feeling_another_target_or_another_one_is_another_thing() {
    load(
        new Report("a", "2026-03-02").says("Ada", "Ostland", "hs:Worry", "the pact"),
        new Report("b", "2026-03-02").says("Ada", "Ostland", "hs:Hope", "the pact"),
        new Report("c", "2026-03-02").says("Ada", "Ostland", "hs:Worry", "the harvest"),
        new Report("d", "2026-03-02").says("Ada", "Varda", "hs:Worry", "the pact"),
        new Report("e", "2026-03-02").says("Ada", "Ostland", "hs:Worry", ""));
    assertThat(hypotheses()).isEmpty();
  }

  @Test
  void what_is_like_one_member_but_not_like_the_other_does_not_join() {
    load(
        new Report("a", "2026-03-02").says("Ada", "Ostland", "hs:Worry", "grain prices"),
        new Report("b", "2026-03-03").says("Bo", "Ostland", "hs:Worry", "grain"),
        new Report("c", "2026-03-04").says("Cy", "Ostland", "hs:Worry", "grain ships"));
    assertThat(hypotheses()).containsExactly("Ostland · worry · grain prices|2|2|0");
  }

  @Test
  void an_affirmation_and_a_denial_conflict() {
    load(
        new Report("a", "2026-03-02").says("Ada", "Ostland", "hs:Worry", "the pact"),
        new Report("b", "2026-03-03").denies("Bo", "Ostland", "hs:Worry", "the pact"));
    assertThat(hypotheses()).containsExactly("Ostland · worry · the pact|2|1|1");
    assertThat(conflicts()).isEqualTo(1);
  }

  @Test
  void a_year_later_one_may_feel_otherwise() {
    load(
        new Report("a", "2025-03-02").says("Ada", "Ostland", "hs:Worry", "the pact"),
        new Report("b", "2026-03-03").denies("Bo", "Ostland", "hs:Worry", "the pact"));
    assertThat(conflicts()).isZero();
  }

  @Test
  void shipments_of_narrower_goods_are_one_thing_and_differ_in_quantity() {
    load(
        new Report("a", "2026-03-02").sends("Ada", "Ostland", "Varda", "hs:ArtilleryShells", 500),
        new Report("b", "2026-03-05").sends("Bo", "Ostland", "Varda", "hs:Arms", 2000),
        new Report("c", "2026-03-06").sends("Cy", "Ostland", "Norland", "hs:Arms", 9));
    assertThat(hypotheses()).containsExactly("Ostland → Varda · arms|2|2|0");
    assertThat(conflicts()).isEqualTo(1);
  }

  @Test
  void about_the_same_quantity_is_no_conflict() {
    load(
        new Report("a", "2026-03-02").sends("Ada", "Ostland", "Varda", "hs:ArtilleryShells", 500),
        new Report("b", "2026-03-05").sends("Bo", "Ostland", "Varda", "hs:ArtilleryShells", 520));
    assertThat(conflicts()).isZero();
  }

  @Test
  void who_denies_to_have_sent_arms_denies_to_have_sent_them_to_anybody() {
    load(
        new Report("a", "2026-03-02").sends("Ada", "Ostland", "Varda", "hs:ArtilleryShells", 0),
        new Report("b", "2026-03-05").deniesSending("Ostland", "Ostland", "", "hs:Arms"));
    assertThat(conflicts()).isEqualTo(1);
  }

  @Test
  void what_names_no_recipient_is_the_same_only_on_one_occasion() {
    Report sale = new Report("a", "2026-03-02").sends("Ada", "Ostland", "", "hs:Arms", 500);
    load(sale, new Report("b", "2026-03-04").deniesSending("Bo", "Ostland", "", "hs:Arms"));
    assertThat(conflicts()).isEqualTo(1);
    load(new Report("b", "2026-03-20").deniesSending("Bo", "Ostland", "", "hs:Arms"));
    assertThat(hypotheses()).isEmpty();
    load(new Report("b", "2026-03-02").sends("Bo", "Ostland", "", "hs:Arms", 900));
    assertThat(hypotheses()).hasSize(1);
    assertThat(conflicts()).isZero();
  }

  @Test
  void goods_that_come_back_are_none_that_leave() {
    load(
        new Report("a", "2026-03-02").sends("Ada", "Ostland", "Ostland", "hs:Arms", 0),
        new Report("b", "2026-03-03").deniesSending("Ostland", "Ostland", "", "hs:Arms"));
    assertThat(hypotheses()).isEmpty();
  }

  @Test
  void who_denies_to_have_sent_shells_may_have_sent_other_arms() {
    load(
        new Report("a", "2026-03-02").sends("Ada", "Ostland", "Varda", "hs:Arms", 0),
        new Report("b", "2026-03-05")
            .deniesSending("Ostland", "Ostland", "Varda", "hs:ArtilleryShells"));
    assertThat(hypotheses()).hasSize(1);
    assertThat(conflicts()).isZero();
  }

  @Test
  void two_kinds_of_grain_are_not_the_same_though_a_word_for_selling_and_a_name_are() {
    load(
        new Report("a", "2026-03-02")
            .sendsCalled("Ada", "Ostland", "Varda", "hs:Grain", "Ostland corn sales"),
        new Report("b", "2026-03-03")
            .deniesSendingCalled("Bo", "Ostland", "Varda", "hs:Grain", "Ostland wheat sales"));
    assertThat(conflicts()).isZero();
  }

  @Test
  void who_denies_to_have_sent_grain_denies_to_have_sent_corn() {
    load(
        new Report("a", "2026-03-02").sendsCalled("Ada", "Ostland", "Varda", "hs:Grain", "corn"),
        new Report("b", "2026-03-03")
            .deniesSendingCalled("Bo", "Ostland", "Varda", "hs:Grain", "grain"));
    assertThat(conflicts()).isEqualTo(1);
  }

  @Test
  void next_weeks_tender_is_another_one() {
    load(
        new Report("a", "2026-03-02").sends("Ada", "Ostland", "Varda", "hs:ArtilleryShells", 500),
        new Report("b", "2026-03-09").sends("Bo", "Ostland", "Varda", "hs:ArtilleryShells", 900));
    assertThat(conflicts()).isZero();
  }

  @Test
  void shipments_of_another_season_are_another_thing() {
    load(
        new Report("a", "2026-03-02").sends("Ada", "Ostland", "Varda", "hs:ArtilleryShells", 500),
        new Report("b", "2026-09-05").sends("Bo", "Ostland", "Varda", "hs:ArtilleryShells", 900));
    assertThat(hypotheses()).isEmpty();
  }

  @Test
  void copies_are_one_origin() {
    load(
        new Report("a", "2026-03-02").text(FERRY).says("Ada", "Ostland", "hs:Worry", "the ferry"),
        new Report("b", "2026-03-03")
            .text(FERRY.replace("on Monday", "on Tuesday"))
            .says("Ada", "Ostland", "hs:Worry", "the ferry"),
        new Report("c", "2026-03-03").text("").says("Bo", "Ostland", "hs:Worry", "the ferry"));
    assertThat(hypotheses()).containsExactly("Ostland · worry · the ferry|2|3|0");
    assertThat(linker.update().copies()).isEqualTo(1);
  }

  @Test
  void an_earlier_article_that_comes_late_is_the_original() {
    load(new Report("b", "2026-03-03").text(FERRY), new Report("c", "2026-03-04").text(FERRY));
    load(new Report("a", "2026-03-02").text(FERRY));
    List<String> byAndBy = links();
    linker.rebuild();
    assertThat(links()).isEqualTo(byAndBy).hasSize(2).allMatch(link -> link.endsWith("article/a"));
  }

  @Test
  void what_is_removed_or_corrected_leaves_no_link() {
    Report original = new Report("a", "2026-03-02").text(FERRY);
    Report copy =
        new Report("b", "2026-03-03").text(FERRY).says("Bo", "Ostland", "hs:Worry", "the pact");
    load(
        original.says("Ada", "Ostland", "hs:Worry", "the pact"),
        copy,
        new Report("c", "2026-03-04").text(FERRY));
    assertThat(hypotheses()).hasSize(1);
    store.remove(original.iri());
    linker.update();
    assertThat(hypotheses()).isEmpty();
    assertThat(links()).singleElement().asString().contains("article/c").endsWith("article/b");
    load(copy.text("The ferry sails again."));
    assertThat(links()).isEmpty();
  }

  @Test
  void links_made_one_by_one_are_those_made_at_once() {
    load(
        new Report("a", "2026-03-02")
            .text(FERRY)
            .says("Ada", "Ostland", "hs:Worry", "the pact")
            .sends("Ada", "Ostland", "Varda", "hs:ArtilleryShells", 500));
    load(
        new Report("b", "2026-03-03")
            .text(FERRY + " Nobody else was asked.")
            .denies("Bo", "Ostland", "hs:Fear", "the new pact")
            .sends("Cy", "Ostland", "Varda", "hs:Arms", 5000));
    load(
        new Report("c", "2026-03-01")
            .text(FERRY.replace("summer", "autumn"))
            .says("Cy", "Ostland", "hs:Worry", "a pact")
            .deniesSending("Ostland", "Ostland", "", "hs:Arms"));
    List<String> oneByOne = links();
    assertThat(linker.rebuild().hypotheses()).isEqualTo(2);
    assertThat(links()).isEqualTo(oneByOne);
    linker.rebuild();
    assertThat(links()).isEqualTo(oneByOne);
  }

  @Test
  void nothing_is_written_when_nothing_has_changed() {
    load(new Report("a", "2026-03-02").text(FERRY));
    String version = store.version();
    assertThat(linker.update().changed()).isZero();
    assertThat(store.version()).isEqualTo(version);
  }

  @Test
  void links_keep_to_their_shapes_and_say_nothing_of_actors() {
    load(
        new Report("a", "2026-03-02").text(FERRY).says("Ada", "Ostland", "hs:Worry", "the pact"),
        new Report("b", "2026-03-03").text(FERRY).denies("Bo", "Ostland", "hs:Worry", "the pact"));
    assertThat(
            store.<List<ShapesCheck.Problem>>read(
                graphs ->
                    new ShapesCheck()
                        .problems(graphs.getGraph(NodeFactory.createURI(Linker.GRAPH)))))
        .isEmpty();
    assertThat(links()).noneMatch(link -> link.startsWith("https://w3id.org/hearsay/actor/"));
  }
}
