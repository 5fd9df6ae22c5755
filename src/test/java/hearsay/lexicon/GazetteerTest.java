package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.Gazetteer.Found;
import hearsay.lexicon.KnownActor.Name;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GazetteerTest {
  private static final Gazetteer GAZETTEER =
      Gazetteer.of(
          List.of(
              entry("turkey", "Turkey", 3),
              entry("mexico", "Mexico", 3),
              entry("who", "World Health Organization", 3, NameKind.ABBREVIATION, "WHO"),
              entry("daily", "The Daily Harbour", 1),
              entry("mirror", "The Mirror", 1),
              entry("board", "Harbour Board", 1, NameKind.ABBREVIATION, "HB"),
              entry("bank", "Harbour Bank", 3, NameKind.ABBREVIATION, "HB"),
              entry("kim", "Kim Jong Un", 3, NameKind.ALIAS, "Kim Jong-un"),
              entry("ostland", "Ostland", 2),
              entry("agency", "Ostland's Central News Agency", 1),
              entry("walesa", "Lech Wałęsa", 1)));

  @Test
  void a_turkey_is_no_state() {
    assertThat(GAZETTEER.lookup("Turkey")).hasSize(1);
    assertThat(GAZETTEER.lookup("TURKEY")).hasSize(1);
    assertThat(GAZETTEER.lookup("turkey")).isEmpty();
  }

  @Test
  void an_abbreviation_keeps_its_capitals_but_not_its_dots() {
    assertThat(GAZETTEER.lookup("W.H.O.")).hasSize(1);
    assertThat(GAZETTEER.lookup("Who")).isEmpty();
  }

  @Test
  void articles_accents_hyphens_and_possessives_do_not_matter() {
    assertThat(GAZETTEER.lookup("the Daily Harbour")).hasSize(1);
    assertThat(GAZETTEER.lookup("Daily Harbour’s")).hasSize(1);
    assertThat(GAZETTEER.lookup("Kim Jong-un")).hasSize(1);
    assertThat(GAZETTEER.lookup("Lech Walesa")).hasSize(1);
  }

  @Test
  void a_title_of_one_word_keeps_its_article() {
    assertThat(GAZETTEER.lookup("the Mirror")).hasSize(1);
    assertThat(GAZETTEER.lookup("Mirror")).isEmpty();
  }

  @Test
  void the_more_prominent_of_two_comes_first() {
    assertThat(GAZETTEER.lookup("HB"))
        .extracting(match -> match.entry().name())
        .containsExactly("Harbour Bank", "Harbour Board");
  }

  @Test
  void the_longest_name_wins() {
    Found found = at(0, "Ostland", "'s", "Central", "News", "Agency", "said").orElseThrow();
    assertThat(found.best().entry().name()).isEqualTo("Ostland's Central News Agency");
    assertThat(found.to()).isEqualTo(5);
  }

  @Test
  void a_name_ends_before_its_possessive_and_before_a_hyphen() {
    assertThat(at(0, "Ostland", "’s", "army").orElseThrow().to()).isEqualTo(1);
    assertThat(at(0, "Ostland", "-", "backed").orElseThrow().to()).isEqualTo(1);
  }

  @Test
  void a_name_may_be_cut_at_its_hyphen() {
    assertThat(at(0, "Kim", "Jong", "-", "un", "spoke").orElseThrow().to()).isEqualTo(4);
  }

  @Test
  void a_leading_article_is_not_part_of_what_is_found() {
    Found found = at(0, "The", "Harbour", "Board", "said").orElseThrow();
    assertThat(found.from()).isEqualTo(1);
    assertThat(found.to()).isEqualTo(3);
  }

  @Test
  void new_mexico_is_not_mexico() {
    assertThat(at(1, "New", "Mexico", "voted")).isEmpty();
    assertThat(at(2, "Gulf", "of", "Mexico")).isEmpty();
    assertThat(at(1, "in", "Mexico", "today")).isPresent();
  }

  @Test
  void nothing_is_found_where_no_name_starts() {
    assertThat(at(0, ",", "Ostland")).isEmpty();
    assertThat(at(0, "the", "port")).isEmpty();
    assertThat(at(0, "the")).isEmpty();
  }

  @Test
  void two_entries_with_one_id_are_one_actor() {
    Gazetteer joined =
        Gazetteer.of(
            List.of(
                entry("x", "Xanadu", 1), entry("x", "Xanadu", 1, NameKind.CAPITAL, "Domeville")));
    assertThat(joined.entries()).hasSize(1);
    assertThat(joined.lookup("Domeville").getFirst().is(NameKind.CAPITAL)).isTrue();
    assertThat(joined.byId("x")).isPresent();
  }

  private static Optional<Found> at(int from, String... words) {
    return GAZETTEER.longestAt(List.of(words), from);
  }

  private static KnownActor entry(String id, String name, int prominence) {
    return entry(id, name, prominence, List.of());
  }

  private static KnownActor entry(
      String id, String name, int prominence, NameKind kind, String more) {
    return entry(id, name, prominence, List.of(new Name(more, kind)));
  }

  private static KnownActor entry(String id, String name, int prominence, List<Name> names) {
    return new KnownActor(
        id,
        Actor.Kind.ORGANIZATION,
        "",
        name,
        names,
        List.of(),
        Optional.empty(),
        List.of(),
        prominence);
  }
}
