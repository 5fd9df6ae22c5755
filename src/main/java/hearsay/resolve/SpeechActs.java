package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Attribution;
import hearsay.model.Polarity;
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

  private static final String REFUSAL = "hs:Refusal";
  private static final Set<String> SAYING =
      Set.of("hs:Statement", "hs:Report", "hs:Announcement", "hs:Confirmation");
  private static final Set<String> PROPOSITIONS = WordClass.of("proposition");

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
    if (isSemblance(scene, attribution) || isSilence(attribution)) {
      return Optional.empty();
    }
    boolean rejected =
        attribution.act().equals(REFUSAL) && isOfProposition(scene, attribution.content());
    if (rejected || Retort.is(scene, attribution)) {
      return Optional.of(DENIAL);
    }
    if (ACTS.contains(attribution.act())) {
      return Optional.of(attribution.act());
    }
    return isClause(scene, attribution.content()) ? Optional.of(BELIEF) : Optional.empty();
  }

  /** Whether the source affirms the content: who denies or doubts it does not. */
  static Polarity polarity(Scene scene, Attribution attribution, String act) {
    if (act.equals(DENIAL)) {
      return Polarity.NEGATIVE;
    }
    boolean doubt =
        attribution.cue().stream()
            .map(scene::words)
            .anyMatch(cue -> cue.matches(".*\\bdoubt(s|ed)?\\b.*"));
    return doubt ? attribution.polarity().negated() : attribution.polarity();
  }

  /** <i>It did not say whether</i> is no claim of either. */
  private static boolean isSilence(Attribution attribution) {
    return attribution.polarity() == Polarity.NEGATIVE && SAYING.contains(attribution.act());
  }

  /** To reject <i>the idea that prices will rise</i> is to deny that they will. */
  private static boolean isOfProposition(Scene scene, List<Span> content) {
    return tops(scene, content.getFirst()).stream()
        .anyMatch(top -> PROPOSITIONS.contains(top.lemma()));
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
    return tops(scene, first).stream()
        .anyMatch(top -> isFinite(scene.tree(scene.sentenceAt(first.start())), top, first));
  }

  /** The words of {@code span} that depend on none of the others. */
  private static List<Token> tops(Scene scene, Span span) {
    int sentence = scene.sentenceAt(span.start());
    if (sentence < 0) {
      return List.of();
    }
    List<Token> all = scene.tree(sentence).tokens();
    return scene.tokensIn(sentence, span).stream()
        .filter(token -> token.head() < 0 || !span.overlaps(all.get(token.head()).span()))
        .toList();
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
