package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Actor;
import hearsay.model.Quotation;
import org.junit.jupiter.api.Test;

/** What names become that no gazetteer lists. */
final class UnlistedTest {
  private static final String ACTOR = "https://w3id.org/hearsay/actor/";

  @Test
  void what_has_a_foreign_ministry_is_a_state_whatever_it_was_marked_as() {
    Resolved resolved =
        republic()
            .feels("Ordania", "hs:Worry", "was worried")
            .sends("Torvania", "has sent", "rifles", "Meskar")
            .resolved();

    assertThat(resolved.actor("Ordania").kind()).isEqualTo(Actor.Kind.STATE);
    assertThat(resolved.actor("Ordania").id()).isEqualTo(ACTOR + "ordania");
    assertThat(resolved.actor("Torvania").kind()).isEqualTo(Actor.Kind.STATE);
    assertThat(resolved.actor("Meskar").id()).isEqualTo(ACTOR + "meskar");
  }

  @Test
  void a_minister_of_a_state_belongs_to_it() {
    Resolved resolved = republic().resolved();

    assertThat(resolved.actor("Milo Vesk").memberOf()).containsExactly(ACTOR + "torvania");
    assertThat(resolved.actor("Anton Rell").memberOf()).containsExactly(ACTOR + "ordania");
  }

  @Test
  void the_adjective_of_a_state_tells_whose_official_it_is() {
    Resolved resolved =
        republic().said("A Torvanian official", "told", "Ordania was worried").resolved();

    assertThat(resolved.sources().getFirst().memberOf()).containsExactly(ACTOR + "torvania");
    assertThat(resolved.sources().getFirst().name()).isEqualTo("a Torvanian official");
  }

  @Test
  void a_ministry_belongs_to_its_state_and_a_government_is_it() {
    Resolved resolved =
        republic()
            .said("Ordania's foreign ministry", "accused", "Torvania of smuggling")
            .said("Ordania's government", "believes", "the talks will fail")
            .resolved();

    assertThat(resolved.sources().getFirst().id()).isEqualTo(ACTOR + "ordania-foreign-ministry");
    assertThat(resolved.sources().getFirst().memberOf()).containsExactly(ACTOR + "ordania");
    assertThat(resolved.sourceNames().getLast()).isEqualTo("Ordania");
  }

  @Test
  void his_country_and_our_government_are_the_speakers() {
    Resolved resolved =
        republic()
            .said("Defence Minister Milo Vesk", "denied", "that any weapons had left his country")
            .sends("his country", "left", "weapons", "Meskar")
            .said(
                "Rell", "said", "Our government hopes for peace", "hs:Statement", Quotation.DIRECT)
            .feels("Our government", "hs:Hope", "hopes")
            .resolved();

    assertThat(resolved.shipment().sender()).contains(ACTOR + "torvania");
    assertThat(resolved.state().experiencer()).contains(ACTOR + "ordania");
  }

  @Test
  void the_country_is_that_of_the_minister_who_speaks() {
    Resolved resolved =
        republic()
            .said("Vesk", "said", "the country was at peace")
            .feels("the country", "hs:Satisfaction", "was at peace")
            .resolved();

    assertThat(resolved.state().experiencer()).contains(ACTOR + "torvania");
  }

  @Test
  void a_family_name_alone_is_not_carried_to_other_articles() {
    Resolved resolved = republic().said("Halden", "said", "Torvania was strong").resolved();

    assertThat(resolved.sources().getFirst().kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(resolved.sources().getFirst().id()).contains("/article/republic/actor/");
  }

  private static Stage republic() {
    return Stage.of("republic");
  }
}
