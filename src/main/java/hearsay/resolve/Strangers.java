package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Introduces those who have no name: <i>Russian and North Korean officials</i> are two of them,
 * each a member of its state; <i>British intelligence</i> is a body that every article means.
 */
final class Strangers {
  private final Scene scene;
  private final Cast cast;
  private final Mentions mentions;
  private final Discourse discourse;
  private final Affiliations affiliations;
  private final Labels labels;

  Strangers(Scene scene, Cast cast, Nouns nouns, Mentions mentions, Discourse discourse) {
    this.scene = scene;
    this.cast = cast;
    this.mentions = mentions;
    this.discourse = discourse;
    this.affiliations = new Affiliations(scene);
    this.labels = new Labels(scene, mentions, new Capitals(scene, nouns));
  }

  List<Draft> introduce(Scene.Place place, Phrase phrase, Optional<Nouns.Noun> noun) {
    List<Name> origins = coordinated(place);
    if (origins.size() < 2) {
      Optional<Draft> owner = owner(phrase);
      Draft draft =
          one(place, labels.of(phrase, owner), affiliations.ofStranger(phrase, mentions), noun);
      owner.ifPresent(known -> belong(draft, known));
      return List.of(draft);
    }
    int rest = origins.getLast().to();
    String tail = scene.words(scene.tree(place).span(Math.min(rest, place.token()), place.token()));
    List<Draft> drafts = new ArrayList<>();
    for (Name origin : origins) {
      List<String> memberOf = mentions.draft(origin).map(Draft::id).stream().toList();
      drafts.add(one(place, origin.text() + " " + tail, memberOf, noun));
    }
    return drafts;
  }

  /** Whom <i>its</i> means in <i>its officials</i>. */
  private Optional<Draft> owner(Phrase phrase) {
    Token first = phrase.tokens(scene).getFirst();
    return first.tag().equals("PRP$")
        ? discourse.at(new Scene.Place(phrase.sentence(), first.index())).stream().findFirst()
        : Optional.empty();
  }

  private static void belong(Draft draft, Draft owner) {
    if (owner.isBody()) {
      draft.memberOf(owner.id());
    } else {
      owner.memberOf().forEach(draft::memberOf);
    }
  }

  private Draft one(
      Scene.Place place, String label, List<String> memberOf, Optional<Nouns.Noun> noun) {
    boolean body =
        noun.filter(kind -> kind.kind().equals("organization")).isPresent()
            && !memberOf.isEmpty()
            && scene.token(place).tag().equals("NN");
    Optional<Draft> state =
        body && isGovernment(place) ? cast.state(memberOf.getFirst()) : Optional.empty();
    if (state.isPresent()) {
      return state.get();
    }
    Draft draft =
        body
            ? cast.body(memberOf.getFirst(), what(place), Labels.withoutArticle(label))
            : cast.unnamed(label);
    memberOf.forEach(draft::memberOf);
    draft.plural(scene.token(place).tag().endsWith("S") || isGroup(noun));
    if (!body) {
      draft.person(noun.filter(Nouns.Noun::isPerson).isPresent());
      draft.body(noun.filter(kind -> kind.kind().equals("organization")).isPresent());
    }
    noun.ifPresent(kind -> draft.gender(kind.gender()));
    return draft;
  }

  /** <i>Ardenia's government</i> is Ardenia, as <i>Beijing</i> is China. */
  private boolean isGovernment(Scene.Place place) {
    return what(place).equalsIgnoreCase("government");
  }

  /** The words of the phrase that follow its owner: <i>foreign ministry</i>. */
  private String what(Scene.Place place) {
    Phrase phrase = Phrase.around(scene, place);
    int from =
        mentions.names(place.sentence()).stream()
            .filter(name -> phrase.from() <= name.from() && name.to() <= place.token())
            .mapToInt(Name::to)
            .max()
            .orElse(phrase.from());
    List<Token> tokens = scene.tree(place).tokens();
    int first = tokens.get(from).tag().equals("POS") ? from + 1 : from;
    return scene.words(scene.tree(place).span(Math.min(first, place.token()), place.token()));
  }

  private static boolean isGroup(Optional<Nouns.Noun> noun) {
    return noun.filter(kind -> kind.kind().equals("group")).isPresent();
  }

  /** The adjectives of states before a noun when there are several: <i>Russian and Korean</i>. */
  private List<Name> coordinated(Scene.Place place) {
    Tree tree = scene.tree(place);
    return mentions.names(place.sentence()).stream()
        .filter(Name::isDemonym)
        .filter(name -> name.to() <= place.token())
        .filter(name -> isModifier(tree, name, place.token()))
        .toList();
  }

  private static boolean isModifier(Tree tree, Name name, int head) {
    for (int at = name.to() - 1; at >= 0; ) {
      Token token = tree.tokens().get(at);
      if (token.head() == head && Tree.is(token, "amod", "compound", "nmod")) {
        return true;
      }
      at = Tree.is(token, "conj", "amod", "compound") ? token.head() : -1;
    }
    return false;
  }
}
