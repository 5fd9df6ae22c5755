package hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Examples;
import hearsay.corenlp.CoreNlpAnnotator;
import hearsay.pipeline.Loader;
import hearsay.pipeline.Outcome;
import hearsay.pipeline.Pipeline;
import hearsay.read.Intake;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the saved queries answer from the example articles, read by the whole pipeline. */
class QueriesIT {
  private static Store store;

  @BeforeAll
  static void loadExamples() {
    store = Store.inMemory();
    store.putActors(Examples.ACTORS);
    new Loader(
            Pipeline.standard(() -> new CoreNlpAnnotator(what -> {}))
                .knowing(List.of(Examples.ACTORS)),
            store)
        .load(
            Intake.of(List.of(Path.of("examples"))),
            outcome -> assertThat(outcome).isInstanceOf(Outcome.Done.class));
  }

  @AfterAll
  static void closeStore() {
    store.close();
  }

  private static List<String> answer(String name, String columns, String... parameters) {
    return new Asking(store).saved(name, columns, parameters);
  }

  @Test
  void who_claimed_that_china_is_worried() {
    assertThat(answer("who-claimed", "claimant certainty", "actor=China", "attitude=worried"))
        .contains("Pavlo Klimkin|certain", "Kurt Campbell|probable", "Kurt Campbell|certain")
        .noneMatch(row -> row.matches("(Kim Jong Un|Vladimir Putin|Ministry of Foreign.*)\\|.*"));
  }

  @Test
  void what_north_koreans_said() {
    assertThat(answer("said-by", "speaker act stance", "source=North Korea"))
        .contains("North Korea|denial|denies", "Kim Yo-jong|denial|denies");
  }

  @Test
  void actors_of_ones_own_answer_to_all_their_names() {
    assertThat(answer("said-by", "speaker", "source=Moranian"))
        .contains("Tomas Quill", "Ilva Marrec")
        .doesNotContain("Goran Vesh");
    assertThat(answer("shipments", "claimant quantity", "from=Durn", "to=Ustrania"))
        .contains("Tomas Quill|4,000 rifles");
  }

  @Test
  void who_sent_what_to_russia() {
    assertThat(
            answer("shipments", "claimant stance quantity status", "from=North Korea", "to=Russia"))
        .contains(
            "White House|affirms|about 1,000 containers|delivered",
            "National Intelligence Service (South Korea)|affirms|more than a million artillery"
                + " shells|delivered",
            "Lloyd Austin|affirms|about 10,000 soldiers|delivered");
  }

  @Test
  void who_denied_sending_arms() {
    assertThat(answer("denials", "denier how", "goods=arms"))
        .contains("Kim Yo-jong|denies")
        .noneMatch(row -> row.startsWith("White House"));
    assertThat(answer("denials", "denier how words"))
        .contains(
            "Russia|denies|that any weapons changed hands",
            "North Korea|denies|that any weapons changed hands",
            "Goran Vesh|denies|that any weapons had left his country");
  }

  @Test
  void how_much_was_sent_according_to_whom() {
    assertThat(answer("quantities", "date claimant quantity least", "goods=shells"))
        .contains(
            "2023-11-03|National Intelligence Service (South Korea)|more than a million artillery"
                + " shells|1000000");
  }

  @Test
  void a_chain_of_three_is_two_links() {
    assertThat(answer("second-hand", "passed_on_by said_by words"))
        .contains(
            "Senn Telegraph|Ilva Marrec|that Goran Vesh had promised to stop the arms shipments to"
                + " Ustrania",
            "Ilva Marrec|Goran Vesh|to stop the arms shipments to Ustrania");
  }

  @Test
  void what_unnamed_sources_said() {
    assertThat(answer("unnamed-sources", "source words"))
        .contains(
            "a senior Belvanian official|that two ships with arms had sailed for Ustrania in April")
        .noneMatch(row -> row.startsWith("Pavlo Klimkin"));
  }

  @Test
  void what_is_both_affirmed_and_denied() {
    assertThat(answer("contested-attitudes", "who attitude_label affirmed_by denied_in"))
        .contains("Belvania|fear|Tomas Quill|article:vesh-autumn");
  }

  @Test
  void what_was_promised_and_foretold() {
    assertThat(answer("promises-and-predictions", "kind who words"))
        .contains(
            "promise|Ilva Marrec|to lower the harbour dues before the end of the year",
            "promise|Morania|to send Belvania 200 tonnes of medicine in return",
            "prediction|Anselm Ruhr|that insurance would become cheaper as soon as the agreement"
                + " was signed");
  }

  @Test
  void what_china_is_said_to_feel_over_time() {
    assertThat(answer("attitudes-over-time", "date attitude_label stance claimant", "actor=China"))
        .contains(
            "2023-11-10|worry|affirmed|Pavlo Klimkin",
            "2024-06-25|worry|affirmed|Kurt Campbell",
            "2024-10-31|dissatisfaction|affirmed|Western diplomats");
    assertThat(answer("attitudes-over-time", "date", "actor=China")).isSorted();
  }

  @Test
  void a_story_in_two_papers_has_one_origin() {
    assertThat(answer("origins", "claim origins articles", "source=Tomas Quill"))
        .contains("Belvania sends small arms|1|2");
  }

  @Test
  void the_words_behind_every_assertion_of_klimkin_are_given() {
    List<String> assertions =
        new Asking(store)
            .rows(
                Sparql.parse("SELECT ?a { ?a hs:source/rdfs:label 'Pavlo Klimkin' }", "test"), "a");
    assertThat(assertions).isNotEmpty();
    assertThat(assertions)
        .allSatisfy(
            assertion ->
                assertThat(answer("evidence", "part", "thing=" + assertion))
                    .contains("sentence", "source mention", "cue mention", "content mention"));
  }

  @Test
  void actors_go_by_how_often_they_speak() {
    assertThat(answer("actors", "name kind").subList(0, 3))
        .contains("Goran Vesh|person", "Tomas Quill|person");
  }

  @Test
  void edges_lead_from_one_actor_to_another() {
    assertThat(new Asking(store).graph("actor-edges").size()).isGreaterThan(50);
  }
}
