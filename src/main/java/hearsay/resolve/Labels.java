package hearsay.resolve;

import hearsay.lexicon.WordClass;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What those are called who have no name: <i>two senior officials</i>. */
final class Labels {
  private static final Set<String> PROPER = WordClass.of("proper-adjective");

  private final Scene scene;
  private final Mentions mentions;
  private final Capitals capitals;

  Labels(Scene scene, Mentions mentions, Capitals capitals) {
    this.scene = scene;
    this.mentions = mentions;
    this.capitals = capitals;
  }

  /** The words of an unnamed source, with its owner's name in place of a pronoun. */
  String of(Phrase phrase, Optional<Draft> owner) {
    List<Token> tokens = phrase.tokens(scene);
    return owner
        .filter(known -> tokens.size() > 1)
        .map(known -> known.name() + "’s " + label(tokens.subList(1, tokens.size())))
        .orElseGet(() -> label(tokens));
  }

  static String withoutArticle(String label) {
    return label.replaceFirst("^(?i:the|a|an) ", "");
  }

  /** Words without <i>the</i>, small at the start but for names. */
  private String label(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() - 1 && isDropped(tokens.get(from))) {
      from++;
    }
    List<Token> kept = tokens.subList(from, tokens.size());
    String words =
        scene.words(new Span(kept.getFirst().span().start(), kept.getLast().span().end()));
    boolean proper =
        (kept.getFirst().tag().startsWith("NNP") && !isCommon(kept.getFirst()))
            || PROPER.contains(kept.getFirst().word())
            || isProper(kept.getFirst())
            || kept.getFirst().word().chars().skip(1).anyMatch(Character::isUpperCase)
            || startsWithName(kept.getFirst());
    return proper ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private boolean isProper(Token token) {
    return scene
        .at(token.span().start())
        .filter(place -> capitals.isProper(token, place.sentence()))
        .isPresent();
  }

  private boolean isCommon(Token token) {
    return scene.at(token.span().start()).filter(capitals::isCommon).isPresent();
  }

  private static boolean isDropped(Token token) {
    return token.word().equalsIgnoreCase("the")
        || token.word().equalsIgnoreCase("both")
        || token.tag().equals("POS");
  }

  private boolean startsWithName(Token token) {
    return scene
        .at(token.span().start())
        .flatMap(place -> mentions.name(place.sentence(), place.token()))
        .isPresent();
  }
}
