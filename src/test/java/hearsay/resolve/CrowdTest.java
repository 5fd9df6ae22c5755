package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.Dossier;
import hearsay.model.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant where nobody is named, and what is nobody. */
final class CrowdTest {
  @Test
  void sources_without_a_name_stay_apart() {
    Dossier dossier =
        crowd()
            .said("Two senior officials", "said", "the army was ready")
            .said("A source close to the palace", "said", "the king was ill")
            .said("Residents", "said", "they had heard shots")
            .said("Corian officials", "said", "they would wait")
            .dossier();

    assertThat(Stage.sources(dossier))
        .containsExactly(
            "two senior officials",
            "a source close to the palace",
            "residents",
            "Corian officials");
    assertThat(sources(dossier)).extracting(Actor::kind).containsOnly(Actor.Kind.UNNAMED_SOURCE);
    assertThat(sources(dossier).getLast().memberOf())
        .containsExactly("https://w3id.org/hearsay/actor/Q3");
  }

  @Test
  void a_people_without_a_state_keeps_its_capital_letter() {
    Dossier dossier = crowd().said("Kurdish spokesmen", "said", "they were free").dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Kurdish spokesmen");
  }

  @Test
  void the_official_is_the_one_who_spoke_and_not_the_president() {
    Dossier dossier =
        crowd()
            .said("A senior official", "told", "that President Ivo Lund was angry")
            .said("The official", "said", "Lund would travel to Vellia")
            .dossier();

    assertThat(Stage.sources(dossier)).containsExactly("a senior official", "a senior official");
    assertThat(sources(dossier))
        .extracting(Actor::id)
        .first()
        .isEqualTo(sources(dossier).getLast().id());
  }

  @Test
  void a_government_its_army_and_its_people_speak_as_one() {
    Dossier dossier =
        crowd().said("The Corian government, army and people", "condemned", "the pact").dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Coria");
  }

  @Test
  void who_was_called_he_is_not_called_she() {
    Dossier dossier =
        crowd()
            .said("Halt", "said", "he was pleased")
            .feels("he", "hs:Satisfaction", "was pleased")
            .said("She", "said", "that the talks would go on")
            .dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Sorin Halt", "Dara Quint");
  }

  @Test
  void a_word_that_only_the_headline_capitalises_is_no_name() {
    Dossier dossier =
        crowd()
            .said("Poll", ":", "Most sailors doubt the strait", "hs:Report", Quotation.HEADLINE)
            .dossier();

    assertThat(Stage.sources(dossier)).containsExactly("poll");
    assertThat(sources(dossier).getFirst().kind()).isEqualTo(Actor.Kind.UNNAMED_SOURCE);
  }

  @Test
  void rifles_and_violence_claim_nothing() {
    Dossier dossier =
        crowd()
            .said("that", "called", "for repair")
            .said("The violence", "showed", "that peace was far")
            .dossier();

    assertThat(Stage.sources(dossier)).containsOnly("Harbour Post");
  }

  private static Stage crowd() {
    return Stage.of("crowd", true);
  }

  private static List<Actor> sources(Dossier dossier) {
    return dossier.assertions().stream().map(Claim.Assertion::source).map(dossier::actor).toList();
  }
}
