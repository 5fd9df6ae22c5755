package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is denied or confirmed where the words only point back to it: <i>both denied these
 * claims</i>.
 *
 * <p>What is meant is what the nearest assertion before it says that says anything at all.
 */
final class Echoes {
  private static final int BLOCKS = 3;
  private static final Set<String> ACTS =
      Set.of(SpeechActs.DENIAL, "hs:Confirmation", "hs:Admission", "hs:Refusal", "hs:Criticism");
  private static final Set<String> POINTERS =
      Set.of(
          "accusation",
          "accuse",
          "allegation",
          "assertion",
          "charge",
          "claim",
          "finding",
          "idea",
          "it",
          "report",
          "rumor",
          "rumour",
          "statement",
          "suggestion",
          "that",
          "them",
          "this",
          "speculation",
          "so",
          "these",
          "those",
          "assessment",
          "deal",
          "matter");

  private final Scene scene;

  Echoes(Scene scene) {
    this.scene = scene;
  }

  /** For each assertion that is pointed back to, the ids of those that do so. */
  Map<String, List<String>> find(List<Claim.Assertion> assertions, Set<String> sayingAnything) {
    Map<String, List<String>> echoes = new HashMap<>();
    for (Claim.Assertion assertion : assertions) {
      if (pointsBack(assertion)) {
        target(assertion, assertions, sayingAnything)
            .ifPresent(
                id -> echoes.computeIfAbsent(id, any -> new ArrayList<>()).add(assertion.id()));
      }
    }
    return echoes;
  }

  /** Whether the content of {@code assertion} only points back to what was said before. */
  private boolean pointsBack(Claim.Assertion assertion) {
    Optional<Attribution> reading = assertion.reading();
    if (reading.isEmpty() || !ACTS.contains(assertion.speechAct())) {
      return false;
    }
    Span content = Span.covering(assertion.content());
    int sentence = scene.sentenceAt(content.start());
    if (sentence < 0) {
      return false;
    }
    Tree tree = scene.tree(sentence);
    List<Token> tokens = scene.tokensIn(sentence, content);
    return tokens.stream().noneMatch(Token::isVerb)
        && tokens.stream()
            .filter(
                token ->
                    token.head() < 0 || !content.overlaps(tree.tokens().get(token.head()).span()))
            .anyMatch(top -> POINTERS.contains(top.lemma()));
  }

  /** The id of the assertion that {@code echo} points back to, among those that say anything. */
  private Optional<String> target(
      Claim.Assertion echo, List<Claim.Assertion> assertions, Set<String> sayingAnything) {
    int place = echo.content().getFirst().start();
    Optional<Claim.Assertion> best = Optional.empty();
    for (Claim.Assertion assertion : assertions) {
      int end = Span.covering(assertion.content()).end();
      boolean before = end <= place && !assertion.source().equals(echo.source());
      if (before && sayingAnything.contains(assertion.id()) && isNear(assertion, echo)) {
        best =
            best.filter(other -> Span.covering(other.content()).end() >= end)
                .or(() -> Optional.of(assertion));
      }
    }
    return best.map(Claim.Assertion::id);
  }

  private boolean isNear(Claim.Assertion assertion, Claim.Assertion echo) {
    return block(echo) - block(assertion) <= BLOCKS;
  }

  private int block(Claim.Assertion assertion) {
    int sentence = scene.sentenceAt(assertion.content().getFirst().start());
    return sentence < 0 ? 0 : scene.block(sentence);
  }
}
