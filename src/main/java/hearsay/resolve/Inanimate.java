package hearsay.resolve;

import hearsay.model.Attribution;
import hearsay.model.Quotation;
import hearsay.model.Reference;
import hearsay.model.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells sources that cannot speak: in <i>the meeting shows that both are isolated</i> it is the
 * outlet that says so.
 */
final class Inanimate {
  private static final Set<String> ENDINGS = Set.of("er", "or", "ist", "ian", "ant", "man", "men");

  private static final Pattern SPEAKING =
      Pattern.compile("\\b(sa(y|ys|id|ying)|t(ell|ells|old|elling)|ask(s|ed)?|add(s|ed))\\b");

  private final Scene scene;
  private final Nouns nouns;
  private final Mentions mentions;

  Inanimate(Scene scene, Nouns nouns, Mentions mentions) {
    this.scene = scene;
    this.nouns = nouns;
    this.mentions = mentions;
  }

  /** Whether the source of {@code attribution} is a thing or an event. */
  boolean test(Attribution attribution) {
    return attribution.quotation() == Quotation.INDIRECT
        && attribution.cue().stream().map(scene::words).noneMatch(SPEAKING.asPredicate())
        && attribution
            .source()
            .filter(Reference::expressed)
            .flatMap(source -> scene.at(source.head().start()))
            .filter(this::isThing)
            .isPresent();
  }

  private boolean isThing(Scene.Place head) {
    Token token = scene.token(head);
    Optional<Name> name = mentions.name(head.sentence(), head.token());
    return (token.tag().equals("NN") || token.tag().equals("NNS"))
        && name.isEmpty()
        && nouns.of(token).isEmpty()
        && ENDINGS.stream().noneMatch(token.lemma()::endsWith);
  }
}
