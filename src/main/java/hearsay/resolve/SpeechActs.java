package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Attribution;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which attributions are assertions, and of what kind.
 *
 * <p>A wish or a feeling is none, unless its content is a whole clause: <i>China fears that prices
 * will rise</i> also tells what China believes.
 */
final class SpeechActs {
  static final String BELIEF = "hs:Belief";
  static final String DENIAL = "hs:Denial";
  static final String STATEMENT = "hs:Statement";

  private static final Set<String> ACTS =
      Set.of(
          "hs:Accusation",
          "hs:Admission",
          "hs:Agreement",
          "hs:Announcement",
          BELIEF,
          "hs:Complaint",
          "hs:Confirmation",
          "hs:Criticism",
          "hs:Demand",
          DENIAL,
          "hs:Order",
          "hs:Praise",
          "hs:Prediction",
          "hs:Promise",
          "hs:Question",
          "hs:Refusal",
          "hs:Report",
          STATEMENT,
          "hs:Suggestion",
          "hs:Threat",
          "hs:Warning");

  private SpeechActs() {}

  /** The speech act of the assertion that {@code attribution} makes; empty if it makes none. */
  static Optional<String> of(Scene scene, Attribution attribution) {
    if (isSemblance(scene, attribution)) {
      return Optional.empty();
    }
    if (ACTS.contains(attribution.act())) {
      return Optional.of(attribution.act());
    }
    return isClause(scene, attribution.content()) ? Optional.of(BELIEF) : Optional.empty();
  }

  /** What someone seems to do is what the outlet makes of it. */
  private static boolean isSemblance(Scene scene, Attribution attribution) {
    return attribution.cue().stream()
        .map(scene::words)
        .anyMatch(cue -> cue.matches(".*\\b(seem(s|ed)?|appear(s|ed)?|looks?)\\b.*"));
  }

  /** Whether the words are a clause with a verb in a tense and a subject of its own. */
  private static boolean isClause(Scene scene, List<Span> content) {
    Span first = content.getFirst();
    int sentence = scene.sentenceAt(first.start());
    if (sentence < 0) {
      return false;
    }
    Tree tree = scene.tree(sentence);
    List<Token> tokens = scene.tokensIn(sentence, first);
    return tokens.stream()
        .filter(
            token -> token.head() < 0 || !first.overlaps(tree.tokens().get(token.head()).span()))
        .anyMatch(top -> isFinite(tree, top, first));
  }

  private static boolean isFinite(Tree tree, Token top, Span within) {
    boolean subject =
        tree.children(top, "nsubj").stream().anyMatch(child -> within.contains(child.span()));
    boolean tense =
        isTensed(top) || tree.children(top, "aux", "cop").stream().anyMatch(SpeechActs::isTensed);
    return subject && tense;
  }

  private static boolean isTensed(Token token) {
    return Set.of("VBZ", "VBP", "VBD", "MD").contains(token.tag());
  }
}
