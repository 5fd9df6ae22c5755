package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Actor;
import hearsay.model.Dossier;
import hearsay.model.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What names become that no gazetteer lists. */
final class UnlistedTest {
  private static final String ACTOR = "https://w3id.org/hearsay/actor/";

  @Test
  void what_has_a_foreign_ministry_is_a_state_whatever_it_was_marked_as() {
    Dossier dossier =
        republic()
            .feels("Ordania", "hs:Worry", "was worried")
            .sends("Torvania", "has sent", "rifles", "Meskar")
            .dossier();

    assertThat(actor(dossier, "Ordania").kind()).isEqualTo(Actor.Kind.STATE);
    assertThat(actor(dossier, "Ordania").id()).isEqualTo(ACTOR + "ordania");
    assertThat(actor(dossier, "Torvania").kind()).isEqualTo(Actor.Kind.STATE);
    assertThat(actor(dossier, "Meskar").id()).isEqualTo(ACTOR + "meskar");
  }

  @Test
  void a_family_name_in_the_headline_is_who_is_named_in_full_below() {
    Dossier dossier = republic().said("Vesk", "denies", "arms for Torvania").dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Milo Vesk");
  }

  @Test
  void a_minister_of_a_state_belongs_to_it() {
    Dossier dossier = republic().dossier();

    assertThat(actor(dossier, "Milo Vesk").memberOf()).containsExactly(ACTOR + "torvania");
    assertThat(actor(dossier, "Anton Rell").memberOf()).containsExactly(ACTOR + "ordania");
  }

  @Test
  void the_adjective_of_a_state_tells_whose_official_it_is() {
    Dossier dossier =
        republic().said("A Torvanian official", "told", "Ordania was worried").dossier();

    assertThat(source(dossier).memberOf()).containsExactly(ACTOR + "torvania");
    assertThat(source(dossier).name()).isEqualTo("a Torvanian official");
  }

  @Test
  void a_ministry_belongs_to_its_state_and_a_government_is_it() {
    Dossier dossier =
        republic()
            .said("Ordania's foreign ministry", "accused", "Torvania of smuggling")
            .said("Ordania's government", "believes", "the talks will fail")
            .dossier();

    assertThat(source(dossier).id()).isEqualTo(ACTOR + "ordania-foreign-ministry");
    assertThat(source(dossier).memberOf()).containsExactly(ACTOR + "ordania");
    assertThat(Stage.sources(dossier).getLast()).isEqualTo("Ordania");
  }

  @Test
  void his_country_and_our_government_are_the_speakers() {
    Dossier dossier =
        republic()
            .said("Defence Minister Milo Vesk", "denied", "that any weapons had left his country")
            .sends("his country", "left", "weapons", "Meskar")
            .said(
                "Rell", "said", "Our government hopes for peace", "hs:Statement", Quotation.DIRECT)
            .feels("Our government", "hs:Hope", "hopes")
            .dossier();

    assertThat(dossier.shipments().getFirst().sender()).contains(ACTOR + "torvania");
    assertThat(dossier.states().getFirst().experiencer()).contains(ACTOR + "ordania");
  }

  @Test
  void the_country_is_that_of_the_minister_who_speaks() {
    Dossier dossier =
        republic()
            .said("Vesk", "said", "the country was at peace")
            .feels("the country", "hs:Satisfaction", "was at peace")
            .dossier();

    assertThat(dossier.states().getFirst().experiencer()).contains(ACTOR + "torvania");
  }

  @Test
  void a_family_name_alone_is_not_carried_to_other_articles() {
    Dossier dossier = republic().said("Halden", "said", "Torvania was strong").dossier();

    assertThat(source(dossier).kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(source(dossier).id()).contains("/article/republic/actor/");
  }

  private static Stage republic() {
    return Stage.of("republic", true);
  }

  private static Actor source(Dossier dossier) {
    return dossier.actor(dossier.assertions().getFirst().source());
  }

  private static Actor actor(Dossier dossier, String name) {
    List<Actor> found =
        dossier.actors().stream().filter(actor -> actor.name().equals(name)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
