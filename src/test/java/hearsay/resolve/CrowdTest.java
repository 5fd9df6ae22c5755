package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Actor;
import hearsay.model.Quotation;
import org.junit.jupiter.api.Test;

/** Who is meant where nobody is named, and what is nobody. */
final class CrowdTest {
  @Test
  void sources_without_a_name_stay_apart() {
    Resolved resolved =
        crowd()
            .said("Two senior officials", "said", "the army was ready")
            .said("A source close to the palace", "said", "the king was ill")
            .said("Residents", "said", "they had heard shots")
            .said("Corian officials", "said", "they would wait")
            .resolved();

    assertThat(resolved.sourceNames())
        .containsExactly(
            "two senior officials",
            "a source close to the palace",
            "residents",
            "Corian officials");
    assertThat(resolved.sources()).extracting(Actor::kind).containsOnly(Actor.Kind.UNNAMED_SOURCE);
    assertThat(resolved.sources().getLast().memberOf())
        .containsExactly("https://w3id.org/hearsay/actor/Q3");
  }

  @Test
  void the_official_is_the_one_who_spoke_and_not_the_president() {
    Resolved resolved =
        crowd()
            .said("A senior official", "told", "that President Ivo Lund was angry")
            .said("The official", "said", "Lund would travel to Vellia")
            .resolved();

    assertThat(resolved.sourceNames()).containsExactly("a senior official", "a senior official");
    assertThat(resolved.sources())
        .extracting(Actor::id)
        .first()
        .isEqualTo(resolved.sources().getLast().id());
  }

  @Test
  void who_was_called_he_is_not_called_she() {
    Resolved resolved =
        crowd()
            .said("Halt", "said", "he was pleased")
            .feels("he", "hs:Satisfaction", "was pleased")
            .said("She", "said", "that the talks would go on")
            .resolved();

    assertThat(resolved.sourceNames()).containsExactly("Sorin Halt", "Dara Quint");
  }

  @Test
  void a_word_that_only_the_headline_capitalises_is_no_name() {
    Resolved resolved =
        crowd()
            .said("Poll", ":", "Most sailors doubt the strait", "hs:Report", Quotation.HEADLINE)
            .resolved();

    assertThat(resolved.sourceNames()).containsExactly("poll");
    assertThat(resolved.sources().getFirst().kind()).isEqualTo(Actor.Kind.UNNAMED_SOURCE);
  }

  @Test
  void rifles_and_violence_claim_nothing() {
    Resolved resolved =
        crowd()
            .said("that", "called", "for repair")
            .said("The violence", "showed", "that peace was far")
            .resolved();

    assertThat(resolved.sourceNames()).containsOnly("Harbour Post");
  }

  private static Stage crowd() {
    return Stage.of("crowd");
  }
}
