package hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import hearsay.Articles;
import hearsay.annotate.Conllu;
import hearsay.model.AnnotatedArticle;
import hearsay.model.Certainty;
import hearsay.model.Claim;
import hearsay.model.Dossier;
import hearsay.model.Polarity;
import hearsay.model.Sentence;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who affirms, denies, asks or demands what, from the grammar to the dossier: a sentence a line,
 * what it claims below it, and who says so.
 *
 * <p>{@code -Dgolden.update=true} writes what is expected anew.
 */
class StancesTest {
  private static final Path FOLDER = Path.of("src/test/resources/hearsay/pipeline/stances");

  @Test
  void every_claim_has_the_stance_of_who_makes_it() throws IOException {
    String found = described();
    Path expected = FOLDER.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update") || !Files.exists(expected)) {
      Files.writeString(expected, found);
      fail("wrote " + expected + ": read it, then keep it");
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  private static String described() throws IOException {
    AnnotatedArticle article =
        Conllu.read(
            Articles.ofLines("stances", Files.readString(FOLDER.resolve("article.txt"))),
            Files.readString(FOLDER.resolve("article.conllu")));
    Dossier dossier =
        Pipeline.standard(
                () -> {
                  throw new AssertionError("the article is parsed");
                })
            .understand(article)
            .dossier();
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : article.sentences()) {
      out.append(sentence.span().in(article.text())).append('\n');
      claims(dossier, sentence.span()).forEach(line -> out.append("  ").append(line).append('\n'));
    }
    return out.toString();
  }

  private static Stream<String> claims(Dossier dossier, Span sentence) {
    return Stream.concat(
        dossier.states().stream()
            .filter(state -> sentence.contains(state.reading().evidence().span()))
            .map(state -> described(dossier, state)),
        dossier.shipments().stream()
            .filter(shipment -> sentence.contains(shipment.reading().evidence().span()))
            .map(shipment -> described(dossier, shipment)));
  }

  private static String described(Dossier dossier, Claim.HeldState state) {
    return "%s %s %s%s: %s"
        .formatted(
            name(dossier, state.experiencer()),
            state.reading().polarity() == Polarity.POSITIVE ? "feels" : "does not feel",
            state.reading().attitude(),
            doubt(state.reading().certainty()),
            voices(dossier, state.assertedBy()));
  }

  private static String described(Dossier dossier, Claim.Handover shipment) {
    return "%s %s %s %s to %s%s: %s"
        .formatted(
            name(dossier, shipment.sender()),
            shipment.reading().polarity() == Polarity.POSITIVE ? "sends" : "does not send",
            shipment.reading().goods().in(dossier.article().text()),
            shipment.reading().status(),
            name(dossier, shipment.recipient()),
            doubt(shipment.reading().certainty()),
            voices(dossier, shipment.assertedBy()));
  }

  private static String doubt(Certainty certainty) {
    return certainty == Certainty.CERTAIN
        ? ""
        : " (%s)".formatted(certainty.name().toLowerCase(Locale.ROOT));
  }

  private static String voices(Dossier dossier, List<String> assertedBy) {
    return dossier.assertions().stream()
        .filter(assertion -> assertedBy.contains(assertion.id()))
        .map(
            assertion ->
                "%s %s%s %s"
                    .formatted(
                        name(dossier, Optional.of(assertion.source())),
                        assertion.speechAct(),
                        doubt(assertion.certainty()),
                        assertion.polarity() == Polarity.POSITIVE ? "affirms" : "denies"))
        .collect(Collectors.joining(", "));
  }

  private static String name(Dossier dossier, Optional<String> actor) {
    return actor.map(id -> dossier.actor(id).name()).orElse("somebody");
  }
}
