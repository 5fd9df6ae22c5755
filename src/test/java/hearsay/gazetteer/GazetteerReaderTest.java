package hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.Gazetteer.NameKind;
import hearsay.model.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GazetteerReaderTest {
  private static final Gazetteer GAZETTEER = new GazetteerReader().read();

  @Test
  void dprk_is_north_korea() {
    assertThat(nameOf("DPRK")).isEqualTo("North Korea");
    assertThat(nameOf("D.P.R.K.")).isEqualTo("North Korea");
    assertThat(nameOf("the Democratic People’s Republic of Korea")).isEqualTo("North Korea");
  }

  @Test
  void beijing_names_china_as_capital_and_as_government() {
    assertThat(GAZETTEER.lookup("Beijing").getFirst().entry().name()).isEqualTo("China");
    assertThat(GAZETTEER.lookup("Beijing").getFirst().kinds())
        .containsExactlyInAnyOrder(NameKind.CAPITAL, NameKind.METONYM);
  }

  @Test
  void kim_alone_is_nobody_for_certain() {
    assertThat(GAZETTEER.lookup("Kim")).isNotEmpty().noneMatch(Gazetteer.Match::isCertain);
    assertThat(nameOf("Kim Jong-un’s")).isEqualTo("Kim Jong Un");
  }

  @Test
  void the_kremlin_is_an_organisation_and_member_of_russia() {
    Gazetteer.Entry kremlin = GAZETTEER.lookup("the Kremlin").getFirst().entry();
    assertThat(kremlin.kind()).isEqualTo(Actor.Kind.ORGANIZATION);
    assertThat(kremlin.memberOf()).contains("https://w3id.org/hearsay/actor/Q159");
  }

  @Test
  void who_is_not_the_world_health_organization() {
    assertThat(GAZETTEER.lookup("who")).isEmpty();
    assertThat(GAZETTEER.lookup("Who")).isEmpty();
    assertThat(nameOf("WHO")).isEqualTo("World Health Organization");
  }

  @Test
  void us_is_a_state_and_us_a_pronoun() {
    assertThat(nameOf("U.S.")).isEqualTo("United States");
    assertThat(GAZETTEER.lookup("us")).isEmpty();
  }

  @Test
  void the_longest_name_wins() {
    List<String> words =
        List.of("The", "North", "Korea", "'s", "Central", "News", "Agency", "said");
    Gazetteer.Found found = GAZETTEER.longestAt(words, 0).orElseThrow();
    assertThat(found.best().entry().name()).isEqualTo("Korean Central News Agency");
    assertThat(found.from()).isEqualTo(1);
    assertThat(found.to()).isEqualTo(7);
  }

  @Test
  void a_name_ends_before_its_possessive() {
    Gazetteer.Found found =
        GAZETTEER.longestAt(List.of("Russia", "’s", "president"), 0).orElseThrow();
    assertThat(found.to()).isEqualTo(1);
  }

  private String nameOf(String name) {
    return GAZETTEER.lookup(name).getFirst().entry().name();
  }
}
