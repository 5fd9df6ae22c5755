package hearsay.resolve;

import hearsay.lexicon.WordClass;
import hearsay.model.Actor;
import hearsay.model.Block;
import hearsay.model.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds whom a noun means: <i>the diplomat</i>, <i>the agency</i>, <i>an analyst</i>. */
final class Nominals {
  private static final int WINDOW = 4;
  private static final int FAR = 1000;
  private static final Set<String> PAIRS = Set.of("two", "both");
  private static final Set<String> SIDES = Set.of("side", "country", "nation", "state", "party");

  private static final Set<String> GENERIC = WordClass.of("generic-body");

  private final Scene scene;
  private final Nouns nouns;
  private final Discourse discourse;
  private final Strangers strangers;
  private final Epithets epithets;
  private final Countries countries;

  Nominals(Scene scene, Cast cast, Nouns nouns, Mentions mentions, Discourse discourse) {
    this.scene = scene;
    this.nouns = nouns;
    this.discourse = discourse;
    this.strangers = new Strangers(scene, cast, nouns, mentions, discourse);
    this.countries = new Countries(scene, cast, mentions, discourse);
    this.epithets = new Epithets(scene, cast, nouns, mentions, discourse);
  }

  /** Those whom the noun at {@code place} means; never empty. */
  List<Draft> resolve(Scene.Place place) {
    Token token = scene.token(place);
    Optional<Nouns.Noun> noun = nouns.of(token);
    Phrase phrase = Phrase.around(scene, place);
    if (isPair(phrase)) {
      List<Draft> pair = pair(place, token);
      if (pair.size() == 2) {
        return pair;
      }
    }
    Optional<Draft> known =
        noun.flatMap(kind -> countries.own(place, kind).or(() -> earlier(place, kind, phrase)));
    return known.map(List::of).orElseGet(() -> strangers(place, phrase, noun));
  }

  /** <i>The two leaders</i>, but not <i>both Russian and Korean officials</i>. */
  private boolean isPair(Phrase phrase) {
    return phrase.to() - phrase.from() <= 3
        && phrase.tokens(scene).stream().anyMatch(token -> PAIRS.contains(token.lower()));
  }

  /** The two who have just been named most, people or states as the noun demands. */
  private List<Draft> pair(Scene.Place place, Token noun) {
    Actor.Kind kind = SIDES.contains(noun.lemma()) ? Actor.Kind.STATE : Actor.Kind.PERSON;
    List<Draft> recent = pair(discourse.before(place, 1), kind);
    return recent.size() == 2 ? recent : pair(discourse.before(place, FAR), kind);
  }

  private static List<Draft> pair(List<Discourse.Mention> mentioned, Actor.Kind kind) {
    return mentioned.stream()
        .flatMap(mention -> mention.actors().stream())
        .filter(actor -> actor.kind() == kind)
        .collect(Collectors.groupingBy(actor -> actor, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<Draft> earlier(Scene.Place place, Nouns.Noun noun, Phrase phrase) {
    Token token = scene.token(place);
    boolean plural = token.tag().endsWith("S");
    if (isHeadline(place) && noun.isPerson() && !plural) {
      return epithets.inWholeArticle(noun, phrase);
    }
    if (!isDefinite(phrase)) {
      return Optional.empty();
    }
    if (plural) {
      return discourse.before(place, FAR).stream()
          .flatMap(mention -> mention.actors().stream())
          .filter(actor -> actor.isPlural() && endsWith(actor.name(), token.word()))
          .findFirst();
    }
    return switch (noun.kind()) {
      case "person" -> epithets.find(place, noun, phrase);
      case "organization" -> organization(noun, phrase, discourse.before(place, WINDOW));
      case "state" -> phrase.to() - phrase.from() > 2 ? Optional.empty() : countries.named(place);
      default -> Optional.empty();
    };
  }

  private boolean isHeadline(Scene.Place place) {
    int block = scene.block(place.sentence());
    return scene.article().blocks().get(block).kind() == Block.Kind.HEADLINE;
  }

  private boolean isDefinite(Phrase phrase) {
    Token first = phrase.tokens(scene).getFirst();
    return Set.of("the", "this", "that", "these", "those").contains(first.lower());
  }

  private Optional<Draft> organization(
      Nouns.Noun noun, Phrase phrase, List<Discourse.Mention> recent) {
    if (phrase.to() - phrase.from() > 2) {
      return Optional.empty();
    }
    List<Draft> bodies =
        recent.stream()
            .flatMap(mention -> mention.actors().stream())
            .filter(actor -> actor.kind() == Actor.Kind.ORGANIZATION)
            .toList();
    return bodies.stream()
        .filter(body -> Words.parts(body.name()).contains(noun.lemma()))
        .findFirst()
        .or(() -> GENERIC.contains(noun.lemma()) ? bodies.stream().findFirst() : Optional.empty());
  }

  private static boolean endsWith(String name, String word) {
    return List.of(Words.key(name).split(" ")).contains(Words.key(word));
  }

  private List<Draft> strangers(Scene.Place place, Phrase phrase, Optional<Nouns.Noun> noun) {
    return strangers.introduce(place, phrase, noun);
  }
}
