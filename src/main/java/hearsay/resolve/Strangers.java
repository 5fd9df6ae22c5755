package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Span;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Introduces those who have no name: <i>Russian and North Korean officials</i> are two of them,
 * each a member of its state; <i>British intelligence</i> is a body that every article means.
 */
final class Strangers {
  private static final Set<String> PROPER =
      Set.of(
          "African",
          "Arab",
          "Asian",
          "Baltic",
          "Catholic",
          "Christian",
          "Democratic",
          "Eastern",
          "European",
          "Islamic",
          "Jewish",
          "Kurdish",
          "Muslim",
          "Northern",
          "Republican",
          "Shiite",
          "Southern",
          "Sunni",
          "Western");

  private static final Set<String> GOVERNING =
      Set.of("authority", "official", "police", "prosecutor");

  private final Scene scene;
  private final Cast cast;
  private final Mentions mentions;
  private final Discourse discourse;
  private final Titles titles;
  private final Capitals capitals;

  Strangers(
      Scene scene,
      Cast cast,
      Mentions mentions,
      Discourse discourse,
      Titles titles,
      Capitals capitals) {
    this.scene = scene;
    this.cast = cast;
    this.mentions = mentions;
    this.discourse = discourse;
    this.titles = titles;
    this.capitals = capitals;
  }

  List<Draft> introduce(Scene.Place place, Phrase phrase, Optional<Nouns.Noun> noun) {
    List<Name> origins = coordinated(place);
    if (origins.size() < 2) {
      Optional<Draft> owner = owner(phrase);
      Draft draft = one(place, label(phrase, owner), affiliations(phrase), noun);
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

  /** The words of an unnamed source, with its owner's name in place of a pronoun. */
  private String label(Phrase phrase, Optional<Draft> owner) {
    List<Token> tokens = phrase.tokens(scene);
    return owner
        .filter(known -> tokens.size() > 1)
        .map(known -> known.name() + "’s " + label(tokens.subList(1, tokens.size())))
        .orElseGet(() -> label(tokens));
  }

  private List<String> affiliations(Phrase phrase) {
    List<String> named = titles.affiliations(phrase, mentions);
    return named.isEmpty() ? place(phrase) : named;
  }

  /** <i>Officials in Ambel</i> and <i>fishers from Ambel</i> speak for the place. */
  private List<String> place(Phrase phrase) {
    List<Token> tokens = scene.tree(phrase.sentence()).tokens();
    return mentions.names(phrase.sentence()).stream()
        .filter(name -> phrase.from() + 1 < name.from() && name.to() <= phrase.to())
        .filter(name -> name.type() == Name.Type.PLACE)
        .filter(name -> isHome(tokens.get(name.from() - 2), tokens.get(name.from() - 1)))
        .flatMap(name -> mentions.owner(name).stream())
        .peek(Draft::use)
        .map(Draft::id)
        .distinct()
        .toList();
  }

  private static boolean isHome(Token who, Token preposition) {
    String word = preposition.word();
    return word.equals("from") || (word.equals("in") && GOVERNING.contains(who.lemma()));
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
            ? cast.body(memberOf.getFirst(), what(place), withoutArticle(label))
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

  private static String withoutArticle(String label) {
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
