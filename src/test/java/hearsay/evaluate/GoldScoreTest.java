package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.Articles;
import hearsay.HearsayException;
import hearsay.model.Actor;
import hearsay.model.Attribution;
import hearsay.model.Certainty;
import hearsay.model.Claim;
import hearsay.model.Dossier;
import hearsay.model.Evidence;
import hearsay.model.Polarity;
import hearsay.model.Quotation;
import hearsay.model.Reference;
import hearsay.model.Span;
import hearsay.model.StateOfMind;
import hearsay.model.Tense;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How dossiers are scored against whole annotations. */
final class GoldScoreTest {
  private static final String TEXT = "Hrim said Vellia is worried about the pact.";
  private static final String GOLD =
      """
      {"doc": "pact.txt",
       "claims": [
         {"id": "c1", "source": "Olena Hrim", "source_kind": "person", "source_surface": "Hrim",
          "cue": "said", "content": ["Vellia is worried about the pact"], "quote": "indirect",
          "act": "assert", "polarity": "positive", "certainty": "certain", "via": null,
          "about": ["Vellia"]}],
       "states_of_mind": [
         {"id": "s1", "experiencer": "Vellia", "attitude": "worry", "expression": "is worried",
          "target": "the pact", "polarity": "positive", "certainty": "certain",
          "claimed_by": ["Olena Hrim"]}],
       "shipments": [
         {"id": "t1", "sender": "Vellia", "recipient": null, "goods": "pact",
          "goods_class": "other", "quantity": null, "status": "possible",
          "claimed_by": ["OUTLET"]}]}
      """;

  @Test
  void what_is_right_is_counted_and_what_is_missed_is_listed() {
    GoldScore score = new GoldScore();
    score.add(GOLD, dossier("Olena Hrim"));

    assertThat(score.report())
        .contains("assertions                100.0  100.0  100.0   1 gold, 1 made")
        .contains("states of mind            100.0  100.0  100.0   1 gold, 1 made")
        .contains("claimant right          100.0   of 1 matched")
        .contains("missed       shipments: pact.txt Vellia sends nobody pact by [OUTLET]");
  }

  @Test
  void another_source_is_a_miss_and_a_false_alarm() {
    GoldScore score = new GoldScore();
    score.add(GOLD, dossier("Daniel Moss"));

    assertThat(score.report())
        .contains("missed       assertions: pact.txt Olena Hrim says")
        .contains("false alarm  assertions: pact.txt Daniel Moss says")
        .contains("claimant right            0.0   of 1 matched");
  }

  @Test
  void a_file_that_is_no_gold_is_the_users_error() {
    assertThatThrownBy(() -> GoldScore.document("[]")).isInstanceOf(HearsayException.class);
  }

  private static Dossier dossier(String speaker) {
    Span source = words("Hrim");
    Span content = words("Vellia is worried about the pact");
    Attribution said =
        new Attribution(
            Optional.of(Reference.to(source, source)),
            Optional.empty(),
            List.of(words("said")),
            List.of(content),
            "hs:Statement",
            Quotation.INDIRECT,
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PAST,
            Optional.empty(),
            evidence(source, content));
    StateOfMind worry =
        new StateOfMind(
            Optional.of(Reference.to(words("Vellia"), words("Vellia"))),
            "hs:Worry",
            List.of(words("is worried")),
            List.of(words("the pact")),
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            Tense.PRESENT,
            evidence(content, content));
    return new Dossier(
        Articles.of("pact", TEXT, List.of()),
        List.of(new Span(0, TEXT.length())),
        "outlet",
        List.of(
            actor("outlet", Actor.Kind.ORGANIZATION, "the article"),
            actor("speaker", Actor.Kind.PERSON, speaker),
            actor("vellia", Actor.Kind.STATE, "Vellia")),
        List.of(
            new Claim.Assertion(
                "a1",
                "speaker",
                Optional.empty(),
                Optional.of(said),
                List.of(content),
                List.of("vellia"),
                "hs:Statement",
                Polarity.POSITIVE,
                Certainty.CERTAIN,
                Optional.empty())),
        List.of(new Claim.HeldState("s1", Optional.of("vellia"), List.of(), worry, List.of("a1"))),
        List.of());
  }

  private static Actor actor(String id, Actor.Kind kind, String name) {
    return new Actor(id, kind, name, Optional.empty(), List.of(), Optional.empty(), List.of());
  }

  private static Span words(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private static Evidence evidence(Span from, Span to) {
    return new Evidence(new Span(from.start(), to.end()), "test", 1);
  }
}
