package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Attribution;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the article from its first word to its last and notes whom each word means. */
final class DiscourseReader {
  private final Scene scene;
  private final Nouns nouns;
  private final Mentions mentions;
  private final Discourse discourse;
  private final Pronouns pronouns;
  private final Nominals nominals;

  DiscourseReader(
      Scene scene, Cast cast, Nouns nouns, Mentions mentions, List<Attribution> attributions) {
    this.scene = scene;
    this.nouns = nouns;
    this.mentions = mentions;
    this.discourse = new Discourse(new Speakers(scene, attributions));
    this.pronouns = new Pronouns(scene, discourse);
    this.nominals = new Nominals(scene, cast, nouns, mentions, discourse);
  }

  Discourse read() {
    for (int sentence = 0; sentence < scene.trees().size(); sentence++) {
      Tree tree = scene.tree(sentence);
      for (Token token : tree.tokens()) {
        read(new Scene.Place(sentence, token.index()), token);
      }
    }
    return discourse;
  }

  private void read(Scene.Place place, Token token) {
    Optional<Name> name = mentions.name(place.sentence(), place.token());
    if (name.isPresent()) {
      readName(name.get(), place);
    } else if (Pronouns.isThirdPerson(token)) {
      discourse.add(place, token.span(), pronouns.resolve(place, speaking(token)));
    } else if (isActor(token) && !isTitle(place, token)) {
      discourse.add(place, Phrase.around(scene, place).span(scene), nominals.resolve(place));
    }
  }

  private void readName(Name name, Scene.Place place) {
    if (name.isDemonym() || place.token() != head(name)) {
      return;
    }
    mentions
        .draft(name)
        .ifPresent(
            draft -> {
              discourse.add(place, role(place), name.span(), List.of(draft));
              addPair(place, name, draft);
            });
  }

  /** In <i>his spokeswoman, Petra Lohm, said</i> the name is the subject as well. */
  private Scene.Place role(Scene.Place place) {
    Token token = scene.token(place);
    return Tree.is(token, "appos") && token.head() >= 0
        ? new Scene.Place(place.sentence(), token.head())
        : place;
  }

  /** <i>Kim and Putin</i> are also both of them together. */
  private void addPair(Scene.Place place, Name name, Draft draft) {
    Token token = scene.token(place);
    if (!Tree.is(token, "conj")) {
      return;
    }
    List<Draft> pair =
        new ArrayList<>(discourse.at(new Scene.Place(place.sentence(), token.head())));
    if (!pair.isEmpty() && !pair.contains(draft)) {
      pair.add(draft);
      discourse.add(place, name.span(), pair);
    }
  }

  /** The word of {@code name} that the others depend on. */
  private int head(Name name) {
    for (Token token : scene.tree(name.sentence()).tokens().subList(name.from(), name.to())) {
      if (!name.covers(token.head())) {
        return token.index();
      }
    }
    return name.to() - 1;
  }

  private boolean isActor(Token token) {
    return token.isNoun()
        && !token.tag().startsWith("NNP")
        && nouns.of(token).filter(noun -> !noun.kind().equals("document")).isPresent();
  }

  /** Whether the noun only tells what someone is who is named beside it. */
  private boolean isTitle(Scene.Place place, Token token) {
    if (Tree.is(token, "compound", "amod", "appos") || token.head() < 0) {
      return token.head() >= 0;
    }
    Tree tree = scene.tree(place);
    return tree.children(token, "appos").stream()
        .anyMatch(child -> mentions.name(place.sentence(), child.index()).isPresent());
  }

  private List<Draft> speaking(Token token) {
    return discourse.speakers().speaking(token.span()).map(this::speaker).orElse(List.of());
  }

  private List<Draft> speaker(Scene.Place head) {
    return mentions
        .name(head.sentence(), head.token())
        .flatMap(mentions::draft)
        .map(List::of)
        .orElseGet(() -> discourse.at(head));
  }
}
