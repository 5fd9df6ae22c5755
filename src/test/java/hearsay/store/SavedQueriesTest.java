package hearsay.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hearsay.vocab.Hs;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each saved query with what it answers from the invented articles. */
class SavedQueriesTest {
  private static Store store;

  @BeforeAll
  static void openStore() {
    store = SampleStore.open();
  }

  @AfterAll
  static void closeStore() {
    store.close();
  }

  private static List<String> answer(String name, String columns, String... parameters) {
    return new Asking(store).saved(name, columns, parameters);
  }

  @Test
  void every_query_is_read_without_our_prefixes_and_has_a_place_for_each_parameter() {
    assertThat(SavedQuery.all()).hasSizeGreaterThanOrEqualTo(14);
    for (SavedQuery saved : SavedQuery.all()) {
      assertThatCode(() -> QueryFactory.create(saved.text()))
          .as(saved.name())
          .doesNotThrowAnyException();
      assertThat(saved.title()).as(saved.name()).isNotBlank();
      assertThat(saved.description()).as(saved.name()).isNotBlank();
      for (Parameter parameter : saved.parameters()) {
        assertThat(saved.text())
            .as(saved.name())
            .contains("VALUES ?" + parameter.name() + " { UNDEF }");
      }
    }
  }

  @Test
  void who_claimed_gives_firm_claims_first_and_no_denials_or_questions() {
    assertThat(
            answer(
                "who-claimed",
                "claimant certainty cue words via outlet article",
                "actor=Marovia",
                "attitude=worried"))
        .containsExactly(
            "Ina Veld|certain|said|is worried … the dam||The Ulmeri Times|article:harbour-1",
            "Tal Orsin|certain|said|was nervous|Zubrovian News Agency|The Ulmeri Times"
                + "|article:harbour-1",
            "Ina Veld|certain|said|is worried … the dam||Lakeside Gazette|article:copy-3",
            "The Ulmeri Times|possible|(in its own voice)|fear … a flood||The Ulmeri Times"
                + "|article:harbour-1");
  }

  @Test
  void who_claimed_finds_a_narrower_attitude_and_not_another_one() {
    assertThat(answer("who-claimed", "claimant words", "actor=Marovia", "attitude=dissatisfaction"))
        .containsExactly("Tal Orsin|would be angry … Zubrovia");
    assertThat(answer("who-claimed", "claimant", "actor=Marovia", "attitude=hopeful")).isEmpty();
    assertThat(answer("who-claimed", "claimant", "actor=Zubrovia", "attitude=worried")).isEmpty();
  }

  @Test
  void who_claimed_can_ask_one_side_only() {
    assertThat(
            answer(
                "who-claimed", "claimant", "actor=Marovia", "attitude=worried", "source=Zubrovia"))
        .containsExactly("Tal Orsin");
  }

  @Test
  void said_by_a_state_takes_in_its_people() {
    assertThat(answer("said-by", "speaker act words stance via", "source=Zubrovia"))
        .containsExactly(
            "Tal Orsin|statement|Marovia was nervous|affirms|Zubrovian News Agency",
            "Zubrovian News Agency|report|Tal Orsin said Marovia was nervous|affirms|",
            "Tal Orsin|question|whether Marovia was worried|affirms|",
            "Tal Orsin|denial|sending shells|denies|",
            "Tal Orsin|prediction|Marovia would be angry with Zubrovia|affirms|",
            "Tal Orsin|demand|not to send coal|affirms|");
  }

  @Test
  void said_by_can_be_about_someone_or_with_a_word() {
    assertThat(answer("said-by", "words", "source=Tal Orsin", "about=Zubrovia"))
        .containsExactly("sending shells", "Marovia would be angry with Zubrovia");
    assertThat(answer("said-by", "words", "source=Tal Orsin", "word=ANGRY"))
        .containsExactly("Marovia would be angry with Zubrovia");
  }

  @Test
  void shipments_stand_once_for_each_claimant() {
    assertThat(
            answer(
                "shipments",
                "claimant stance sender recipient what quantity when status",
                "from=Zubrovia"))
        .containsExactly(
            "Tal Orsin|denies|Zubrovia||shells|||delivered",
            "a Marovian official|affirms|Zubrovia|Marovia|shells|more than 500|in May|delivered",
            "diplomats|affirms|Zubrovia|Marovia|rockets|300 to 400||ongoing");
    assertThat(answer("shipments", "claimant what", "from=Zubrovia", "to=Marovia", "goods=shells"))
        .containsExactly("a Marovian official|shells");
    assertThat(answer("shipments", "claimant stance what", "from=Marovia"))
        .containsExactly("Ina Veld|affirms|grain", "Ina Veld|denies|oil", "Tal Orsin|demands|coal");
  }

  @Test
  void denials_are_told_by_what_was_denied() {
    assertThat(answer("denials", "denier how cue words"))
        .containsExactly(
            "a Marovian official|denies|denied|Marovia was worried",
            "Tal Orsin|denies|denied|sending shells",
            "Ina Veld|says it is not so|told|Marovia is not sending oil");
    assertThat(answer("denials", "denier", "goods=arms")).containsExactly("Tal Orsin");
    assertThat(answer("denials", "denier", "attitude=fear")).containsExactly("a Marovian official");
    assertThat(answer("denials", "denier", "source=Zubrovia")).containsExactly("Tal Orsin");
  }

  @Test
  void quantities_stand_beside_each_other() {
    assertThat(answer("quantities", "goods_class date claimant quantity least most", "goods=arms"))
        .containsExactly(
            "artillery shells|2026-03-01|a Marovian official|more than 500|500|",
            "rockets|2026-03-04|diplomats|300 to 400|300|400");
    assertThat(answer("quantities", "claimant", "from=Marovia")).isEmpty();
  }

  @Test
  void second_hand_claims_show_both_ends_of_the_chain() {
    assertThat(answer("second-hand", "passed_on_by their_cue said_by cue words"))
        .containsExactly("Zubrovian News Agency|reported|Tal Orsin|said|Marovia was nervous");
    assertThat(answer("second-hand", "words", "source=Ina Veld")).isEmpty();
  }

  @Test
  void unnamed_sources_are_told_by_whom_they_belong_to() {
    assertThat(answer("unnamed-sources", "belongs_to source words"))
        .containsExactly(
            "(not told)|diplomats|Zubrovia was shipping 300 to 400 rockets to Marovia",
            "Marovia|a Marovian official|Marovia was worried",
            "Marovia|a Marovian official|Zubrovia had sent more than 500 shells to Marovia in May");
    assertThat(answer("unnamed-sources", "source", "affiliation=Marovia"))
        .containsExactly("a Marovian official", "a Marovian official");
  }

  @Test
  void contested_attitudes_pair_who_affirms_with_who_denies() {
    assertThat(
            answer(
                "contested-attitudes",
                "who attitude_label affirmed_by affirmed_in denied_by denied_in"))
        .containsExactly(
            "Marovia|worry|Ina Veld|article:harbour-1|a Marovian official|article:harbour-1",
            "Marovia|worry|Tal Orsin|article:harbour-1|a Marovian official|article:harbour-1");
    assertThat(answer("contested-attitudes", "who", "attitude=anger")).isEmpty();
  }

  @Test
  void promises_and_predictions_are_listed_with_their_words() {
    assertThat(answer("promises-and-predictions", "kind who words certainty"))
        .containsExactly(
            "promise|Ina Veld|Marovia would send grain to Zubrovia|certain",
            "prediction|Tal Orsin|Marovia would be angry with Zubrovia|probable");
    assertThat(answer("promises-and-predictions", "who", "source=Zubrovia"))
        .containsExactly("Tal Orsin");
  }

  @Test
  void attitudes_over_time_go_by_date() {
    assertThat(
            answer(
                "attitudes-over-time",
                "date attitude_label stance claimant words",
                "actor=Marovia"))
        .containsExactly(
            "2026-03-01|worry|denied|a Marovian official|was worried",
            "2026-03-01|worry|affirmed|Ina Veld|is worried … the dam",
            "2026-03-01|fear|affirmed|The Ulmeri Times|fear … a flood",
            "2026-03-01|worry|asked|Tal Orsin|was worried",
            "2026-03-01|worry|affirmed|Tal Orsin|was nervous",
            "2026-03-02|worry|affirmed|Ina Veld|is worried … the dam",
            "2026-03-04|anger|affirmed|Tal Orsin|would be angry … Zubrovia");
    assertThat(answer("attitudes-over-time", "words", "actor=Marovia", "about=Zubrovia"))
        .containsExactly("would be angry … Zubrovia");
  }

  @Test
  void a_copied_sentence_is_one_origin_in_two_articles() {
    assertThat(
            answer("origins", "claimant stance claim origins articles outlets", "source=Ina Veld"))
        .containsExactly(
            "Ina Veld|affirms|Marovia feels worry|1|2|Lakeside Gazette, The Ulmeri Times",
            "Ina Veld|affirms|Marovia sends food|1|1|Northern Post",
            "Ina Veld|denies|Marovia sends oil|1|1|Northern Post",
            "Ina Veld|affirms|Zubrovia receives food|1|1|Northern Post");
  }

  @Test
  void hypotheses_count_origins_and_name_both_sides() {
    assertThat(
            answer("hypotheses", "name origin_count articles sources affirmed_by denied_by first"))
        .containsExactly(
            "Marovia · worry|1|1|2|Tal Orsin|a Marovian official|2026-03-01",
            "Marovia · worry · the dam|1|2|1|Ina Veld||2026-03-01");
    assertThat(answer("hypotheses", "name", "origins=2")).isEmpty();
    assertThat(answer("hypotheses", "name", "actor=Zubrovia")).isEmpty();
    assertThat(answer("hypotheses", "name", "source=Ina Veld"))
        .containsExactly("Marovia · worry · the dam");
  }

  @Test
  void contradictions_give_both_sides_in_their_words() {
    assertThat(
            answer("contradictions", "about conflict claimant words quantity opponent other_words"))
        .containsExactly(
            "Marovia · worry|affirmed and denied|Tal Orsin|The Zubrovian News Agency reported that"
                + " Tal Orsin said Marovia was nervous.||a Marovian official|A Marovian official"
                + " denied that Marovia was worried.");
    assertThat(answer("contradictions", "about", "source=Ina Veld")).isEmpty();
  }

  @Test
  void evidence_gives_the_words_with_their_offsets() {
    assertThat(answer("evidence", "part words from to", "thing=article:harbour-1/assertion/0-50"))
        .containsExactly(
            "sentence|Ina Veld said Marovia is worried about the dam.|0|50",
            "source mention|Ina Veld|0|8",
            "cue mention|said|9|13",
            "content mention|Marovia is worried about the dam|14|46");
  }

  @Test
  void articles_are_listed_by_date() {
    assertThat(answer("articles", "outlet_name date assertions"))
        .containsExactly(
            "The Ulmeri Times|2026-03-01|8",
            "Lakeside Gazette|2026-03-02|1",
            "Northern Post|2026-03-04|5");
    assertThat(answer("articles", "date", "outlet=The Ulmeri Times")).containsExactly("2026-03-01");
  }

  @Test
  void actors_go_by_how_often_they_speak() {
    assertThat(answer("actors", "name kind assertions states shipments articles"))
        .containsExactly(
            "Tal Orsin|person|5|0|0|2",
            "Ina Veld|person|4|0|0|3",
            "a Marovian official|unnamed source|2|0|0|1",
            "The Ulmeri Times|organization|1|0|0|1",
            "Zubrovian News Agency|organization|1|0|0|1",
            "diplomats|unnamed source|1|0|0|1",
            "Marovia|state|0|7|5|3",
            "Zubrovia|state|0|0|4|2");
  }

  @Test
  void edges_carry_how_many_assertions_report_them() {
    Graph graph = new Asking(store).graph("actor-edges", "actor=Ina Veld");
    assertThat(graph.stream(Node.ANY, Hs.WEIGHT.asNode(), Node.ANY).map(edge -> line(graph, edge)))
        .containsExactlyInAnyOrder(
            "actor:ina-veld speaks about actor:marovia 4",
            "actor:ina-veld speaks about actor:zubrovia 1",
            "actor:ina-veld speaks to actor:tal-orsin 1");
  }

  private static String line(Graph graph, Triple weight) {
    Node edge = weight.getSubject();
    return Stream.of(
            object(graph, edge, Hs.FROM.asNode()),
            object(graph, edge, RDFS.label.asNode()),
            object(graph, edge, Hs.TO.asNode()),
            Asking.text(weight.getObject()))
        .collect(joining(" "));
  }

  private static String object(Graph graph, Node subject, Node property) {
    return Asking.text(
        graph.stream(subject, property, Node.ANY).findFirst().orElseThrow().getObject());
  }
}
