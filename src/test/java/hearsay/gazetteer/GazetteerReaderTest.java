package hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The gazetteer that Hearsay brings along. */
final class GazetteerReaderTest {
  private static final Gazetteer GAZETTEER = new GazetteerReader().read();
  private static final String RUSSIA = "https://w3id.org/hearsay/actor/Q159";

  /** Words that stand at the head of sentences, in headlines, or as names of other things. */
  private static final List<String> COMMON_WORDS =
      List.of(
          ("a an and are as at bank be bill but by can care day de do drew east end for from go had"
                  + " has have he her hill him his how idea if in is it its just last let male may"
                  + " me might mark march more must my new nice nick no north not now of on one or"
                  + " other our out park plan poll price rice rose said say share she so some south"
                  + " space start state sun than that their them then there they this time to two up"
                  + " was we were west what when where which while white will with would year you"
                  + " english korean spanish-speaking congolese nation people president minister"
                  + " ministry government parliament army navy police court senate house office")
              .split(" ", -1));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DPRK                                      | North Korea
          D.P.R.K.                                  | North Korea
          the Democratic People’s Republic of Korea | North Korea
          ROK                                       | South Korea
          Russian Federation                        | Russia
          U.S.                                      | United States
          Burma                                     | Myanmar
          Holland                                   | Netherlands
          Kim Jong-un’s                             | Kim Jong Un
          Kim Jong-Un                               | Kim Jong Un
          Volodymyr Zelensky                        | Volodymyr Zelenskyy
          Vladimir Zelenskiy                        | Volodymyr Zelenskyy
          Andrey Belousov                           | Andrei Belousov
          Choe Sun Hui                              | Choe Son-hui
          Recep Tayyip Erdogan                      | Recep Tayyip Erdoğan
          K.C.N.A.                                  | Korean Central News Agency
          North Korea’s Central News Agency         | Korean Central News Agency
          the Associated Press                      | Associated Press
          the Washington Post                       | The Washington Post
          the Economist                             | The Economist
          Bloomberg                                 | Bloomberg News
          Yonhap                                    | Yonhap News Agency
          WHO                                       | World Health Organization
          N.A.T.O.                                  | North Atlantic Treaty Organization
          U.N. Security Council                     | United Nations Security Council
          UNHCR                                     | United Nations High Commissioner for Refugees
          Ukraine's Defense Intelligence            | Main Directorate of Intelligence (Ukraine)
          HUR                                       | Main Directorate of Intelligence (Ukraine)
          Downing Street                            | Downing Street
          the State Department                      | United States Department of State
          Russia's Defence Ministry                 | Ministry of Defence (Russia)
          the Chinese foreign ministry              | Ministry of Foreign Affairs (China)
          Ministry of Defense of the DPRK           | Ministry of Defence (North Korea)
          South Korea's Joint Chiefs of Staff       | Joint Chiefs of Staff (South Korea)
          Japan's Coast Guard                       | Japan Coast Guard
          Wagner                                    | Wagner Group
          Houthis                                   | Ansar Allah
          """)
  void a_name_leads_to_its_actor(String name, String actor) {
    assertThat(nameOf(name)).isEqualTo(actor);
  }

  @Test
  void beijing_names_china_as_capital_and_as_government() {
    Gazetteer.Match match = GAZETTEER.lookup("Beijing").getFirst();
    assertThat(match.entry().name()).isEqualTo("China");
    assertThat(match.kinds()).containsExactlyInAnyOrder(NameKind.CAPITAL, NameKind.METONYM);
  }

  @Test
  void brussels_means_the_union_rather_than_belgium() {
    assertThat(GAZETTEER.lookup("Brussels"))
        .extracting(match -> match.entry().name())
        .containsExactly("European Union", "Belgium");
  }

  @Test
  void kim_alone_is_nobody_for_certain() {
    assertThat(GAZETTEER.lookup("Kim")).hasSizeGreaterThan(1).noneMatch(Gazetteer.Match::isCertain);
  }

  @Test
  void the_kremlin_is_an_organisation_and_member_of_russia() {
    KnownActor kremlin = GAZETTEER.lookup("the Kremlin").getFirst().entry();
    assertThat(kremlin.kind()).isEqualTo(Actor.Kind.ORGANIZATION);
    assertThat(kremlin.memberOf()).containsExactly(RUSSIA);
  }

  @Test
  void a_person_has_an_office_and_a_state() {
    KnownActor putin = GAZETTEER.lookup("Vladimir Putin").getFirst().entry();
    assertThat(putin.wikidata()).contains("Q7747");
    assertThat(putin.offices()).contains("President of Russia");
    assertThat(putin.memberOf()).contains(RUSSIA);
  }

  @Test
  void georgia_is_marked_as_a_name_of_other_things_as_well() {
    assertThat(GAZETTEER.lookup("Georgia").getFirst().is(NameKind.SHARED)).isTrue();
    assertThat(GAZETTEER.lookup("Congo")).hasSize(2);
  }

  @Test
  void common_words_are_no_actors() {
    for (String word : COMMON_WORDS) {
      String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      assertThat(GAZETTEER.lookup(word)).as(word).isEmpty();
      assertThat(GAZETTEER.lookup(capital)).as(capital).noneMatch(Gazetteer.Match::isCertain);
    }
  }

  @Test
  void codes_of_countries_are_no_names() {
    assertThat(Stream.of("IN", "IS", "NO", "DE", "IT", "AT", "SO", "TO", "MY"))
        .allSatisfy(code -> assertThat(GAZETTEER.lookup(code)).isEmpty());
  }

  @Test
  void no_family_name_is_an_alias() {
    assertThat(Stream.of("Trump", "Putin", "Smith", "Zelensky", "Brown", "Lee"))
        .allSatisfy(
            name -> assertThat(GAZETTEER.lookup(name)).noneMatch(Gazetteer.Match::isCertain));
  }

  @Test
  void all_states_and_hundreds_of_bodies_are_there() {
    assertThat(entriesOf(ActorFile.STATES)).hasSizeGreaterThanOrEqualTo(195);
    assertThat(entriesOf(ActorFile.BODIES)).hasSizeGreaterThanOrEqualTo(500);
    assertThat(entriesOf(ActorFile.PEOPLE)).hasSizeGreaterThanOrEqualTo(600);
    assertThat(entriesOf(ActorFile.MEDIA)).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void every_state_has_a_wikidata_id_and_its_own_name() {
    assertThat(entriesOf(ActorFile.STATES))
        .allSatisfy(
            state -> {
              assertThat(state.kind()).isEqualTo(Actor.Kind.STATE);
              assertThat(state.wikidata()).isPresent();
              assertThat(GAZETTEER.lookup(state.name()))
                  .extracting(Gazetteer.Match::entry)
                  .contains(state);
            });
  }

  @Test
  void no_actor_stands_in_two_files() {
    int entries = Stream.of(ActorFile.values()).mapToInt(file -> entriesOf(file).size()).sum();
    assertThat(GAZETTEER.entries()).hasSize(entries);
  }

  @Test
  void whoever_an_actor_belongs_to_is_in_the_gazetteer() {
    assertThat(GAZETTEER.entries())
        .flatExtracting(KnownActor::memberOf)
        .allSatisfy(id -> assertThat(GAZETTEER.byId(id)).as(id).isPresent());
  }

  @ParameterizedTest
  @EnumSource(ActorFile.class)
  void a_file_names_its_sources_and_has_no_other_identity_than_exact_match(ActorFile file)
      throws IOException {
    String turtle = Files.readString(path(file));
    assertThat(turtle).startsWith("# ").contains("# Source").doesNotContain("sameAs");
  }

  @Test
  void a_users_file_adds_actors_and_names(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own.ttl");
    Files.writeString(
        own,
        """
        @prefix actor: <https://w3id.org/hearsay/actor/> .
        @prefix hs: <https://w3id.org/hearsay/ns#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        actor:Q159 skos:altLabel "Land of Rus"@en .
        actor:harbour-board a hs:Organization ; skos:prefLabel "Harbour Board"@en .
        """);
    Gazetteer more = new GazetteerReader().read(List.of(own));
    assertThat(more.lookup("Land of Rus").getFirst().entry().name()).isEqualTo("Russia");
    assertThat(more.lookup("the Harbour Board")).hasSize(1);
  }

  @Test
  void a_users_broken_file_is_named(@TempDir Path folder) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.ttl"), "this is no Turtle");
    assertThatThrownBy(() -> new GazetteerReader().read(List.of(broken)))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("broken.ttl");
  }

  private static String nameOf(String name) {
    assertThat(GAZETTEER.lookup(name)).as(name).isNotEmpty();
    return GAZETTEER.lookup(name).getFirst().entry().name();
  }

  private static List<KnownActor> entriesOf(ActorFile file) {
    return new GazetteerReader().readOnly(List.of(path(file))).entries();
  }

  private static Path path(ActorFile file) {
    return Path.of("ontology", file.fileName());
  }
}
