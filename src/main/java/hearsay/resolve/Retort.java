package hearsay.resolve;

import hearsay.grammar.Refutation;
import hearsay.lexicon.WordClass;
import hearsay.model.Attribution;
import hearsay.model.Certainty;
import hearsay.model.Polarity;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Set;

/**
 * An answer that says no more than that something is not so: <i>“No,”</i>, <i>“That is a lie.”</i>
 */
final class Retort {
  private static final Set<String> REFUSALS = Set.of("no", "never");
  private static final Set<String> TRUTHS = Set.of("true", "correct", "accurate");
  private static final Set<String> FILLERS = WordClass.of("retort-filler");

  private Retort() {}

  /** Whether that is all that the content of {@code attribution} says. */
  static boolean is(Scene scene, Attribution attribution) {
    Span content = Span.covering(attribution.content());
    int sentence = scene.sentenceAt(content.start());
    if (!isSaidForSure(attribution)
        || sentence < 0
        || !scene.tree(sentence).sentence().span().contains(content)) {
      return false;
    }
    List<Token> words =
        scene.tokensIn(sentence, content).stream()
            .filter(token -> token.word().chars().anyMatch(Character::isLetter))
            .toList();
    List<Token> telling = words.stream().filter(token -> !FILLERS.contains(token.lower())).toList();
    boolean negated = words.stream().anyMatch(token -> token.lemma().equals("not"));
    return telling.size() == 1 && isNo(telling.getFirst(), negated);
  }

  /** Not so <i>he would say no</i>. */
  private static boolean isSaidForSure(Attribution attribution) {
    return attribution.polarity() == Polarity.POSITIVE
        && attribution.certainty() == Certainty.CERTAIN;
  }

  private static boolean isNo(Token word, boolean negated) {
    return negated
        ? TRUTHS.contains(word.lower())
        : REFUSALS.contains(word.lower()) || Refutation.isFalsehood(word);
  }
}
