package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.Dossier;
import hearsay.model.Polarity;
import hearsay.model.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How mentions become actors, and findings a dossier. */
final class ResolverTest {
  private static final String CLAIM = "Vellia is worried about the grain pact";

  @Test
  void all_names_of_a_person_are_one_actor() {
    Dossier dossier =
        Stage.of("minister", true)
            .said("former Ardenian minister", "says", "fears shortages")
            .said("Olena Hrim", "said", CLAIM)
            .said("Hrim", "said", "I have the impression", "hs:Statement", Quotation.DIRECT)
            .said("The diplomat", "argued", "that the pact could be changed")
            .said("She", "said", "the talks with Daniel Moss would go on")
            .dossier();

    assertThat(Stage.sources(dossier)).hasSize(5).containsOnly("Olena Hrim");
  }

  @Test
  void a_pronoun_in_reported_speech_may_mean_the_speaker() {
    Dossier dossier =
        Stage.of("minister", true)
            .said("Moss", "told", "that he expected little")
            .feels("he", "hs:Doubt", "expected little")
            .dossier();

    assertThat(experiencers(dossier)).containsExactly("Daniel Moss");
    assertThat(actor(dossier, "Daniel Moss").role()).contains("analyst at Calder College");
  }

  @Test
  void a_pronoun_after_a_condition_means_its_subject() {
    Dossier dossier =
        Stage.of("condition", false)
            .said("Vellia", "said", "if Ardenia sends shells, it will pay")
            .feels("it", "hs:Desire", "will pay")
            .dossier();

    assertThat(experiencers(dossier)).containsExactly("Ardenia");
  }

  @Test
  void a_month_is_no_source() {
    Dossier dossier = Stage.of("condition", false).said("June", "saw", "the pact fail").dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Harbour Post");
  }

  @Test
  void we_in_a_quotation_means_who_speaks() {
    Dossier dossier =
        Stage.of("minister", true)
            .said("Hrim", "said", "We must act", "hs:Statement", Quotation.DIRECT)
            .feels("We", "hs:Desire", "must act")
            .dossier();

    assertThat(experiencers(dossier)).containsExactly("Olena Hrim");
  }

  @Test
  void a_people_feels_for_its_state() {
    Dossier dossier =
        Stage.of("minister", true).feels("the Vellians", "hs:Worry", "troubles").dossier();

    assertThat(experiencers(dossier)).containsExactly("Vellia");
  }

  @Test
  void a_former_office_is_a_role_but_no_membership() {
    Actor minister = actor(Stage.of("minister", true).dossier(), "Olena Hrim");

    assertThat(minister.role()).contains("former trade minister");
    assertThat(minister.memberOf()).isEmpty();
    assertThat(minister.id()).isEqualTo("https://w3id.org/hearsay/actor/olena-hrim");
  }

  @Test
  void an_official_is_not_the_state() {
    Dossier dossier =
        Stage.of("minister", true).said("An official in Vellia", "disagreed", "little").dossier();

    Actor official = dossier.actor(dossier.assertions().getFirst().source());
    assertThat(official.kind()).isEqualTo(Actor.Kind.UNNAMED_SOURCE);
    assertThat(official.memberOf()).containsExactly("https://w3id.org/hearsay/actor/Q1");
    assertThat(official.id()).contains("/article/minister/actor/");
  }

  @Test
  void a_state_of_mind_belongs_to_who_tells_of_it() {
    Dossier dossier =
        Stage.of("minister", true)
            .said("Olena Hrim", "said", CLAIM)
            .feels("Vellia", "hs:Worry", "is worried")
            .dossier();

    Claim.HeldState state = dossier.states().getFirst();
    assertThat(Stage.claimants(dossier, state.assertedBy())).containsExactly("Olena Hrim");
    assertThat(state.experiencer().map(id -> Stage.name(dossier, id))).contains("Vellia");
  }

  @Test
  void what_nobody_else_says_is_said_by_the_outlet() {
    Dossier dossier =
        Stage.of("minister", true).feels("Vellia", "hs:Worry", "is worried").dossier();

    assertThat(Stage.claimants(dossier, dossier.states().getFirst().assertedBy()))
        .containsExactly("Harbour Post");
    assertThat(dossier.assertions().getFirst().reading()).isEmpty();
  }

  @Test
  void a_denial_of_these_claims_denies_what_was_claimed_before() {
    Dossier dossier =
        Stage.of("denial", false)
            .said("Ardenia", "accused", "Vellia of selling rockets to Coria")
            .said(
                "Both Corian and Vellian officials",
                "denied",
                "these claims",
                "hs:Denial",
                Quotation.INDIRECT)
            .sends("Vellia", "selling", "rockets", "Coria")
            .dossier();

    Claim.Handover shipment = dossier.shipments().getFirst();
    assertThat(Stage.claimants(dossier, shipment.assertedBy()))
        .containsExactly("Ardenia", "Corian officials", "Vellian officials");
    assertThat(dossier.assertions())
        .extracting(Claim.Assertion::polarity)
        .containsExactly(Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.NEGATIVE);
  }

  @Test
  void two_countries_are_the_two_last_named() {
    Dossier dossier =
        Stage.of("denial", false)
            .said("The two countries", "said", "they had signed no contract")
            .dossier();

    assertThat(Stage.sources(dossier)).containsExactlyInAnyOrder("Coria", "Vellia");
    assertThat(dossier.assertions().get(1).id()).isEqualTo(dossier.assertions().get(0).id() + "-2");
  }

  @Test
  void a_family_name_is_not_matched_by_its_sound_nor_by_its_family() {
    Dossier dossier = Stage.of("family", false).dossier();

    assertThat(dossier.actors())
        .extracting(Actor::name)
        .contains("Kim Jong Un", "Kim Yo Jong", "Vladimir Putin", "Pavlo Klimkin");
    assertThat(actor(dossier, "Kim Jong Un").mentions()).hasSize(2);
    assertThat(actor(dossier, "Pavlo Klimkin").mentions()).hasSize(2);
  }

  @Test
  void two_leaders_are_both_of_them() {
    Dossier dossier =
        Stage.of("family", false)
            .said("The two leaders", "agreed", "to meet again")
            .said("they", "praised", "their ties")
            .dossier();

    assertThat(Stage.sources(dossier))
        .containsExactlyInAnyOrder(
            "Kim Jong Un", "Vladimir Putin", "Kim Jong Un", "Vladimir Putin");
  }

  @Test
  void hearsay_of_hearsay_keeps_its_chain() {
    Dossier dossier =
        Stage.of("chain", false)
            .said(
                "the Vellian Press Agency",
                "According to",
                "Ivo Lund said that Coria was angry about the delay")
            .said("Ivo Lund", "said", "that Coria was angry about the delay")
            .feels("Coria", "hs:Anger", "was angry")
            .dossier();

    Claim.Assertion outer = dossier.assertions().getFirst();
    Claim.Assertion inner = dossier.assertions().get(1);
    assertThat(outer.via()).isEmpty();
    assertThat(inner.via()).contains(outer.id());
    assertThat(dossier.states().getFirst().assertedBy()).containsExactly(inner.id());
  }

  @Test
  void an_abbreviation_in_brackets_is_another_name() {
    Dossier dossier =
        Stage.of("chain", false)
            .said("V.P.A.", "said", "Lund would travel on Friday")
            .said("The agency", "say", "how")
            .dossier();

    assertThat(Stage.sources(dossier)).containsOnly("Vellian Press Agency");
  }

  @Test
  void what_is_unclear_is_nobodys_claim_but_the_outlets() {
    Dossier dossier =
        Stage.of("chain", false).said("", "unclear", "whether Coria wants the talks").dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Harbour Post");
  }

  @Test
  void a_body_is_named_right_after_what_it_is() {
    Dossier dossier =
        Stage.of("bodies", false)
            .said("the weekly magazine", "According to", "Coria buys grain")
            .dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Harbour Observer");
  }

  @Test
  void pictures_speak_for_who_published_them() {
    Dossier dossier =
        Stage.of("bodies", false)
            .said("satellite images", "showing", "that ships had left")
            .dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Calder College");
  }

  @Test
  void what_an_accusation_includes_belongs_to_it() {
    Dossier dossier =
        Stage.of("bodies", false)
            .said("Vellia", "accused", "Ardenia of selling rockets to Coria")
            .sends("Ardenia", "handing", "shells", "Varn")
            .dossier();

    assertThat(Stage.claimants(dossier, dossier.shipments().getFirst().assertedBy()))
        .containsExactly("Vellia");
  }

  @Test
  void a_thing_cannot_speak() {
    Dossier dossier =
        Stage.of("bodies", false).said("The meeting", "shows", "that Coria is isolated").dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Harbour Post");
  }

  @Test
  void what_is_said_of_someone_is_said_by_an_unnamed_source() {
    Dossier dossier =
        Stage.of("bodies", false)
            .said("", "is said", "to be pleased with the deal")
            .feels("Daniel Moss", "hs:Satisfaction", "is said to be pleased")
            .dossier();

    assertThat(experiencers(dossier)).containsExactly("Daniel Moss");
    assertThat(Stage.claimants(dossier, dossier.states().getFirst().assertedBy()))
        .containsExactly("unnamed source");
  }

  @Test
  void who_is_being_spoken_of_may_be_called_by_a_former_office() {
    Dossier dossier =
        Stage.of("bodies", false).said("The former governor", "said", "she would stay").dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Olena Hrim");
  }

  @Test
  void a_witness_is_no_prosecutor() {
    Dossier dossier =
        Stage.of("court", false).said("The witness", "said", "that the street was dark").dossier();

    assertThat(Stage.sources(dossier)).doesNotContain("Hale Durn");
  }

  @Test
  void a_headline_speaks_of_whom_the_text_names() {
    Dossier dossier =
        Stage.of("voices", true)
            .said("former minister", "says", "Coria has reason to worry about Lund")
            .dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Olena Hrim");
  }

  @Test
  void a_name_that_explains_a_subject_is_one() {
    Dossier dossier =
        Stage.of("voices", true).said("She", "said", "that the envoy would stay").dossier();

    assertThat(Stage.sources(dossier)).containsExactly("Petra Moss");
  }

  @Test
  void to_reject_an_idea_is_to_deny_it() {
    Dossier dossier =
        Stage.of("voices", true)
            .said(
                "His spokeswoman, Petra Moss",
                "rejected",
                "the idea that Coria was worried",
                "hs:Refusal",
                Quotation.INDIRECT)
            .feels("Coria", "hs:Worry", "was worried")
            .dossier();

    Claim.Assertion denial = dossier.assertions().getFirst();
    assertThat(denial.speechAct()).isEqualTo("hs:Denial");
    assertThat(denial.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(dossier.states().getFirst().assertedBy()).containsExactly(denial.id());
  }

  @Test
  void their_officials_are_members_of_theirs() {
    Dossier dossier =
        Stage.of("voices", true)
            .said("Its officials", "said", "that the country was calm")
            .dossier();

    Actor officials = dossier.actor(dossier.assertions().getFirst().source());
    assertThat(officials.name()).isEqualTo("Vellia’s officials");
    assertThat(officials.memberOf()).containsExactly("https://w3id.org/hearsay/actor/Q1");
  }

  @Test
  void a_second_run_gives_the_same() {
    Stage stage =
        Stage.of("denial", false)
            .said("Ardenia", "accused", "Vellia of selling rockets to Coria")
            .sends("Vellia", "selling", "rockets", "Coria");

    assertThat(stage.dossier()).isEqualTo(stage.dossier());
  }

  private static List<String> experiencers(Dossier dossier) {
    return dossier.states().stream()
        .map(state -> Stage.name(dossier, state.experiencer().orElseThrow()))
        .toList();
  }

  private static Actor actor(Dossier dossier, String name) {
    return dossier.actors().stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
