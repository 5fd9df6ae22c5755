package hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rebuilds the gazetteer from a handful of facts and invented bodies. */
final class GazetteerBuilderTest {
  private static final Path SOURCES = Path.of("src/test/resources/hearsay/gazetteer/sources");
  private static final String ACTOR = "https://w3id.org/hearsay/actor/";

  @TempDir private Path folder;
  private Gazetteer built = Gazetteer.of(List.of());

  @BeforeEach
  void build() throws IOException {
    new GazetteerBuilder().build(SOURCES, folder);
    try (Stream<Path> files = Files.list(folder)) {
      built = new GazetteerReader().readOnly(files.sorted().toList());
    }
  }

  @Test
  void a_state_has_its_names_from_all_sources() {
    KnownActor state = built.byId(ACTOR + "Q423").orElseThrow();
    assertThat(state.name()).isEqualTo("North Korea");
    assertThat(state.names())
        .contains(
            new KnownActor.Name("Democratic People's Republic of Korea", NameKind.ALIAS),
            new KnownActor.Name("DPRK", NameKind.ABBREVIATION),
            new KnownActor.Name("Pyongyang", NameKind.CAPITAL),
            new KnownActor.Name("Pyongyang", NameKind.METONYM));
  }

  @Test
  void our_table_may_name_a_state_otherwise() {
    assertThat(built.byId(ACTOR + "Q43").orElseThrow().name()).isEqualTo("Turkey");
    assertThat(nameOf("Türkiye")).isEqualTo("Turkey");
  }

  @Test
  void what_is_no_state_is_left_out() {
    assertThat(built.lookup("Portland")).isEmpty();
  }

  @Test
  void a_body_is_known_in_both_spellings() {
    assertThat(nameOf("ASH")).isEqualTo("Alliance of Small Harbours");
    assertThat(nameOf("International Center for Tides"))
        .isEqualTo("International Centre for Tides");
    assertThat(built.lookup("null")).isEmpty();
  }

  @Test
  void one_person_in_two_lists_is_one_entry() {
    KnownActor person = built.lookup("Ri Mu-gae").getFirst().entry();
    assertThat(built.lookup("Ri Mu Gae")).singleElement().isEqualTo(matchOf(person));
    assertThat(person.offices()).containsExactlyInAnyOrder("Harbour Master of North Korea");
    assertThat(person.names()).contains(new KnownActor.Name("Ri", NameKind.FAMILY));
  }

  @Test
  void an_id_that_a_source_gives_to_another_person_is_not_believed() {
    KnownActor chair = built.lookup("Ada Pier").getFirst().entry();
    assertThat(chair.id()).isEqualTo(ACTOR + "ada-pier");
    assertThat(chair.memberOf()).containsExactly(ACTOR + "Q90000001");
  }

  @Test
  void a_person_without_a_name_is_left_out() {
    assertThat(built.byId(ACTOR + "Q90000005")).isEmpty();
  }

  @Test
  void ministries_follow_a_pattern() {
    assertThat(nameOf("DPRK Foreign Ministry"))
        .isEqualTo("Ministry of Foreign Affairs (North Korea)");
    assertThat(nameOf("Pyongyang’s foreign ministry"))
        .isEqualTo("Ministry of Foreign Affairs (North Korea)");
  }

  @Test
  void building_again_changes_nothing(@TempDir Path again) throws IOException {
    new GazetteerBuilder().build(SOURCES, again);
    for (ActorFile file : ActorFile.values()) {
      assertThat(again.resolve(file.fileName()))
          .hasSameTextualContentAs(folder.resolve(file.fileName()));
    }
  }

  @Test
  void a_missing_source_is_named() {
    assertThatThrownBy(() -> new GazetteerBuilder().build(folder, folder))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("data.jsonl");
  }

  private String nameOf(String name) {
    return built.lookup(name).getFirst().entry().name();
  }

  private Gazetteer.Match matchOf(KnownActor entry) {
    return built.lookup(entry.name()).getFirst();
  }
}
