package hearsay.resolve;

import hearsay.model.Span;
import hearsay.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what stands beside a name: <i>Ukraine's former foreign minister Pavlo Klimkin</i>,
 * <i>Andrey Belousov, Russia's defense minister</i>.
 */
final class Titles {
  private static final Set<String> PAST = Set.of("former", "ex", "then", "late", "ousted");

  private final Scene scene;
  private final Nouns nouns;
  private final TitlePhrases phrases;
  private final Affiliations affiliations;

  Titles(Scene scene, Nouns nouns) {
    this.scene = scene;
    this.nouns = nouns;
    this.phrases = new TitlePhrases(scene, nouns);
    this.affiliations = new Affiliations(scene);
  }

  /** Gives {@code draft} the role and the state that stand beside its {@code name}. */
  void read(Name name, Draft draft, Mentions mentions) {
    phrases.of(name, mentions).ifPresent(phrase -> apply(phrase, draft, mentions));
    realm(name, mentions).ifPresent(state -> draft.memberOf(state.id()));
  }

  /** The state of which someone with a title is: <i>Foreign Minister Tomas Quill of Morania</i>. */
  private Optional<Draft> realm(Name name, Mentions mentions) {
    List<Token> tokens = scene.tree(name.sentence()).tokens();
    boolean titled = name.from() > 0 && nouns.isRole(tokens.get(name.from() - 1));
    boolean belongs = name.to() < tokens.size() && tokens.get(name.to()).word().equals("of");
    return titled && belongs
        ? mentions
            .name(name.sentence(), name.to() + 1)
            .filter(owner -> owner.type() == Name.Type.STATE)
            .flatMap(mentions::draft)
        : Optional.empty();
  }

  /** Gives {@code draft} the role, with the gender that its nouns tell. */
  void apply(Phrase phrase, Draft draft, Mentions mentions) {
    List<Token> tokens = scene.tree(phrase.sentence()).tokens();
    int from = withoutOwner(phrase, tokens, mentions);
    if (from < phrase.to()) {
      Span span = scene.tree(phrase.sentence()).span(from, phrase.to() - 1);
      draft.role(scene.words(span));
    }
    for (Token token : tokens.subList(phrase.from(), phrase.to())) {
      nouns.of(token).filter(Nouns.Noun::isPerson).ifPresent(noun -> draft.gender(noun.gender()));
    }
    boolean past =
        tokens.subList(phrase.from(), phrase.to()).stream()
            .anyMatch(token -> PAST.contains(token.lemma()));
    affiliations.of(phrase, mentions).forEach(past ? draft::origin : draft::memberOf);
  }

  private int withoutOwner(Phrase phrase, List<Token> tokens, Mentions mentions) {
    int from = phrase.from();
    Optional<Name> owner = mentions.name(phrase.sentence(), from);
    if (owner.isPresent()) {
      from = owner.get().to();
    }
    while (from < phrase.to()
        && (tokens.get(from).tag().equals("POS") || tokens.get(from).tag().equals("DT"))) {
      from++;
    }
    return from;
  }
}
