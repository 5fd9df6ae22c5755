package hearsay.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Actor;
import hearsay.model.Claim;
import hearsay.model.Polarity;
import hearsay.model.Quotation;
import org.junit.jupiter.api.Test;

/** How mentions become actors, and findings a dossier. */
final class ResolverTest {
  private static final String CLAIM = "Vellia is worried about the grain pact";

  @Test
  void all_names_of_a_person_are_one_actor() {
    Resolved resolved =
        Stage.of("minister")
            .said("former Ardenian minister", "says", "fears shortages")
            .said("Olena Hrim", "said", CLAIM)
            .said("Hrim", "said", "I have the impression", "hs:Statement", Quotation.DIRECT)
            .said("The diplomat", "argued", "that the pact could be changed")
            .said("She", "said", "the talks with Daniel Moss would go on")
            .resolved();

    assertThat(resolved.sourceNames()).hasSize(5).containsOnly("Olena Hrim");
  }

  @Test
  void a_pronoun_in_reported_speech_may_mean_the_speaker() {
    Resolved resolved =
        Stage.of("minister")
            .said("Moss", "told", "that he expected little")
            .feels("he", "hs:Doubt", "expected little")
            .resolved();

    assertThat(resolved.experiencers()).containsExactly("Daniel Moss");
    assertThat(resolved.actor("Daniel Moss").role()).contains("analyst at Calder College");
  }

  @Test
  void a_pronoun_after_a_condition_means_its_subject() {
    Resolved resolved =
        Stage.of("condition")
            .said("Vellia", "said", "if Ardenia sends shells, it will pay")
            .feels("it", "hs:Desire", "will pay")
            .resolved();

    assertThat(resolved.experiencers()).containsExactly("Ardenia");
  }

  @Test
  void we_in_a_quotation_means_who_speaks() {
    Resolved resolved =
        Stage.of("minister")
            .said("Hrim", "said", "We must act", "hs:Statement", Quotation.DIRECT)
            .feels("We", "hs:Desire", "must act")
            .resolved();

    assertThat(resolved.experiencers()).containsExactly("Olena Hrim");
  }

  @Test
  void a_people_feels_for_its_state() {
    Resolved resolved =
        Stage.of("minister").feels("the Vellians", "hs:Worry", "troubles").resolved();

    assertThat(resolved.experiencers()).containsExactly("Vellia");
  }

  @Test
  void a_former_office_is_a_role_but_no_membership() {
    Actor minister = Stage.of("minister").resolved().actor("Olena Hrim");

    assertThat(minister.role()).contains("former trade minister");
    assertThat(minister.memberOf()).isEmpty();
    assertThat(minister.id()).isEqualTo("https://w3id.org/hearsay/actor/olena-hrim");
  }

  @Test
  void an_official_is_not_the_state() {
    Resolved resolved =
        Stage.of("minister").said("An official in Vellia", "disagreed", "little").resolved();

    Actor official = resolved.sources().getFirst();
    assertThat(official.kind()).isEqualTo(Actor.Kind.UNNAMED_SOURCE);
    assertThat(official.memberOf()).containsExactly("https://w3id.org/hearsay/actor/Q1");
    assertThat(official.id()).contains("/article/minister/actor/");
  }

  @Test
  void a_state_of_mind_belongs_to_who_tells_of_it() {
    Resolved resolved =
        Stage.of("minister")
            .said("Olena Hrim", "said", CLAIM)
            .feels("Vellia", "hs:Worry", "is worried")
            .resolved();

    Claim.HeldState state = resolved.state();
    assertThat(resolved.claimants(state.assertedBy())).containsExactly("Olena Hrim");
    assertThat(resolved.experiencers()).containsExactly("Vellia");
  }

  @Test
  void what_nobody_else_says_is_said_by_the_outlet() {
    Resolved resolved = Stage.of("minister").feels("Vellia", "hs:Worry", "is worried").resolved();

    assertThat(resolved.claimants(resolved.state().assertedBy())).containsExactly("Harbour Post");
    assertThat(resolved.assertions().getFirst().reading()).isEmpty();
  }

  @Test
  void a_denial_of_these_claims_denies_what_was_claimed_before() {
    Resolved resolved =
        Stage.of("denial")
            .said("Ardenia", "accused", "Vellia of selling rockets to Coria")
            .said(
                "Both Corian and Vellian officials",
                "denied",
                "these claims",
                "hs:Denial",
                Quotation.INDIRECT)
            .sends("Vellia", "selling", "rockets", "Coria")
            .resolved();

    Claim.Handover shipment = resolved.shipment();
    assertThat(resolved.claimants(shipment.assertedBy()))
        .containsExactly("Ardenia", "Corian officials", "Vellian officials");
    assertThat(resolved.assertions())
        .extracting(Claim.Assertion::polarity)
        .containsExactly(Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.NEGATIVE);
  }

  @Test
  void two_countries_are_the_two_last_named() {
    Resolved resolved =
        Stage.of("denial")
            .said("The two countries", "said", "they had signed no contract")
            .resolved();

    assertThat(resolved.sourceNames()).containsExactlyInAnyOrder("Coria", "Vellia");
    assertThat(resolved.assertions().get(1).id())
        .isEqualTo(resolved.assertions().get(0).id() + "-2");
  }

  @Test
  void a_family_name_is_not_matched_by_its_sound_nor_by_its_family() {
    Resolved resolved = Stage.of("family").resolved();

    assertThat(resolved.dossier().actors())
        .extracting(Actor::name)
        .contains("Kim Jong Un", "Kim Yo Jong", "Vladimir Putin", "Pavlo Klimkin");
    assertThat(resolved.actor("Kim Jong Un").mentions()).hasSize(2);
    assertThat(resolved.actor("Pavlo Klimkin").mentions()).hasSize(2);
  }

  @Test
  void two_leaders_are_both_of_them() {
    Resolved resolved =
        Stage.of("family")
            .said("The two leaders", "agreed", "to meet again")
            .said("they", "praised", "their ties")
            .resolved();

    assertThat(resolved.sourceNames())
        .containsExactlyInAnyOrder(
            "Kim Jong Un", "Vladimir Putin", "Kim Jong Un", "Vladimir Putin");
  }

  @Test
  void hearsay_of_hearsay_keeps_its_chain() {
    Resolved resolved =
        Stage.of("chain")
            .said(
                "the Vellian Press Agency",
                "According to",
                "Ivo Lund said that Coria was angry about the delay")
            .said("Ivo Lund", "said", "that Coria was angry about the delay")
            .feels("Coria", "hs:Anger", "was angry")
            .resolved();

    Claim.Assertion outer = resolved.assertions().getFirst();
    Claim.Assertion inner = resolved.assertions().get(1);
    assertThat(outer.via()).isEmpty();
    assertThat(inner.via()).contains(outer.id());
    assertThat(resolved.state().assertedBy()).containsExactly(inner.id());
  }

  @Test
  void an_abbreviation_in_brackets_is_another_name() {
    Resolved resolved =
        Stage.of("chain")
            .said("V.P.A.", "said", "Lund would travel on Friday")
            .said("The agency", "say", "how")
            .resolved();

    assertThat(resolved.sourceNames()).containsOnly("Vellian Press Agency");
  }

  @Test
  void what_an_accusation_includes_belongs_to_it() {
    Resolved resolved =
        Stage.of("bodies")
            .said("Vellia", "accused", "Ardenia of selling rockets to Coria")
            .sends("Ardenia", "handing", "shells", "Varn")
            .resolved();

    assertThat(resolved.claimants(resolved.shipment().assertedBy())).containsExactly("Vellia");
  }

  @Test
  void what_is_said_of_someone_is_said_by_an_unnamed_source() {
    Resolved resolved =
        Stage.of("bodies")
            .said("", "is said", "to be pleased with the deal")
            .feels("Daniel Moss", "hs:Satisfaction", "is said to be pleased")
            .resolved();

    assertThat(resolved.experiencers()).containsExactly("Daniel Moss");
    assertThat(resolved.claimants(resolved.state().assertedBy())).containsExactly("unnamed source");
  }

  @Test
  void capitals_mean_a_body_only_of_a_state_that_is_spoken_of() {
    Stage elsewhere = Stage.of("capitals").said("The SDF", "said", "that the road was open");
    Stage atHome = Stage.of("homeland").said("The SDF", "said", "that the road was open");

    assertThat(elsewhere.resolved().sourceNames()).containsExactly("SDF");
    assertThat(atHome.resolved().sourceNames()).containsExactly("Southern Defence Force");
  }

  @Test
  void a_witness_is_no_prosecutor() {
    Resolved resolved =
        Stage.of("court").said("The witness", "said", "that the street was dark").resolved();

    assertThat(resolved.sourceNames()).doesNotContain("Hale Durn");
  }

  @Test
  void to_reject_an_idea_is_to_deny_it() {
    Resolved resolved =
        Stage.of("voices")
            .said(
                "His spokeswoman, Petra Moss",
                "rejected",
                "the idea that Coria was worried",
                "hs:Refusal",
                Quotation.INDIRECT)
            .feels("Coria", "hs:Worry", "was worried")
            .resolved();

    Claim.Assertion denial = resolved.assertions().getFirst();
    assertThat(denial.speechAct()).isEqualTo("hs:Denial");
    assertThat(denial.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(resolved.state().assertedBy()).containsExactly(denial.id());
  }

  @Test
  void their_officials_are_members_of_theirs() {
    Resolved resolved =
        Stage.of("voices").said("Its officials", "said", "that the country was calm").resolved();

    Actor officials = resolved.sources().getFirst();
    assertThat(officials.name()).isEqualTo("Vellia’s officials");
    assertThat(officials.memberOf()).containsExactly("https://w3id.org/hearsay/actor/Q1");
  }

  @Test
  void a_second_run_gives_the_same() {
    Stage stage =
        Stage.of("denial")
            .said("Ardenia", "accused", "Vellia of selling rockets to Coria")
            .sends("Vellia", "selling", "rockets", "Coria");

    assertThat(stage.resolved()).isEqualTo(stage.resolved());
  }
}
