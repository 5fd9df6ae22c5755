package hearsay.resolve;

import hearsay.model.Block;
import hearsay.model.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells words that only stand in capitals, as in headlines, from names. */
final class Capitals {
  private final Scene scene;
  private final Nouns nouns;
  private final Set<String> small = new HashSet<>();
  private final Set<String> proper = new HashSet<>();

  Capitals(Scene scene, Nouns nouns) {
    this.scene = scene;
    this.nouns = nouns;
    for (int sentence = 0; sentence < scene.trees().size(); sentence++) {
      for (Token token : scene.tree(sentence).tokens()) {
        read(sentence, token);
      }
    }
  }

  private void read(int sentence, Token token) {
    String word = token.word();
    if (word.equals(word.toLowerCase(Locale.ROOT))) {
      small.add(word);
    } else if (!isForced(sentence, token)) {
      proper.add(word);
    }
  }

  private boolean isForced(int sentence, Token token) {
    return isHeadline(sentence)
        || scene.tree(sentence).tokens().subList(0, token.index()).stream()
            .noneMatch(before -> Character.isLetterOrDigit(before.word().charAt(0)));
  }

  private boolean isHeadline(int sentence) {
    int block = scene.block(sentence);
    return scene.article().blocks().get(block).kind() == Block.Kind.HEADLINE;
  }

  /** Whether the word at {@code place} is no name, though it begins with a capital letter. */
  boolean isCommon(Scene.Place place) {
    Token token = scene.token(place);
    String word = token.lower();
    return isForced(place.sentence(), token)
        && (small.contains(word) || nouns.of(word).isPresent());
  }

  /** Whether the word has its capital letter of itself: <i>Kurdish</i>, not <i>Senior</i>. */
  boolean isProper(Token token, int sentence) {
    return Character.isUpperCase(token.word().charAt(0))
        && !small.contains(token.lower())
        && nouns.of(token).isEmpty()
        && (!isForced(sentence, token) || proper.contains(token.word()));
  }
}
