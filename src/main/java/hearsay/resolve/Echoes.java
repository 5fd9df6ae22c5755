package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
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
 * claims</i>, <i>asked whether it did, she said no</i>.
 *
 * <p>What is meant is what the nearest assertion before it says that says anything at all.
 */
final class Echoes {
  private static final int BLOCKS = 3;
  private static final Set<String> ACTS =
      Set.of(SpeechActs.DENIAL, "hs:Confirmation", "hs:Admission", "hs:Refusal", "hs:Criticism");
  private static final Set<String> POINTERS = WordClass.of("pointer");

  private final Scene scene;

  Echoes(Scene scene) {
    this.scene = scene;
  }

  /** For each assertion that is pointed back to, the ids of those that do so. */
  Map<String, List<String>> find(List<Claim.Assertion> assertions, Set<String> sayingAnything) {
    Map<String, List<String>> echoes = new HashMap<>();
    for (Claim.Assertion assertion : assertions) {
      if (pointsBack(assertion)) {
        targets(assertion, assertions, sayingAnything)
            .forEach(
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
    if (isRetort(assertion)) {
      return true;
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

  private boolean isRetort(Claim.Assertion assertion) {
    return assertion.reading().filter(reading -> Retort.is(scene, reading)).isPresent();
  }

  /**
   * The ids of the assertions that {@code echo} points back to: those of the nearest sentence
   * before it in which anyone else asserts something, as far as they say anything; what is answered
   * stands in the same sentence or the one before.
   */
  private List<String> targets(
      Claim.Assertion echo, List<Claim.Assertion> assertions, Set<String> sayingAnything) {
    int own = sentence(echo);
    List<Claim.Assertion> earlier =
        assertions.stream()
            .filter(other -> !other.source().equals(echo.source()))
            .filter(other -> Span.covering(other.content()).end() <= start(echo))
            .filter(other -> scene.block(own) - scene.block(sentence(other)) <= BLOCKS)
            .filter(other -> !isRetort(echo) || own - sentence(other) <= 1)
            .toList();
    int nearest = earlier.stream().mapToInt(this::sentence).max().orElse(-1);
    List<Claim.Assertion> there =
        earlier.stream()
            .filter(other -> sentence(other) == nearest && sayingAnything.contains(other.id()))
            .toList();
    boolean quoted = there.stream().anyMatch(other -> other.reading().isPresent());
    return there.stream()
        .filter(other -> !quoted || other.reading().isPresent())
        .map(Claim.Assertion::id)
        .toList();
  }

  private static int start(Claim.Assertion assertion) {
    return assertion.content().getFirst().start();
  }

  private int sentence(Claim.Assertion assertion) {
    return Math.max(0, scene.sentenceAt(start(assertion)));
  }
}
