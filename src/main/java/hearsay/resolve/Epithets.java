package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.model.Actor;
import hearsay.model.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds which person is called <i>the diplomat</i> or <i>the former governor</i>. */
final class Epithets {
  private static final int WINDOW = 4;
  private static final int NEAR = 3;
  private static final int FAR = 1000;

  /** Those of whom the press likes to speak by what they are. */
  private static final Set<String> PUBLIC = Set.of("politics", "business", "arts");

  /** Fields whose nouns tell people apart: a witness is no prosecutor, a brother no father. */
  private static final Set<String> APART = Set.of("kin", "law");

  private static final List<Set<String>> CAMPS =
      List.of(
          Set.of("republican", "gop"),
          Set.of("democratic", "democrat"),
          Set.of("libertarian"),
          Set.of("green"),
          Set.of("labour"),
          Set.of("conservative", "tory"));

  private final Scene scene;
  private final Cast cast;
  private final Nouns nouns;
  private final Mentions mentions;
  private final Discourse discourse;

  Epithets(Scene scene, Cast cast, Nouns nouns, Mentions mentions, Discourse discourse) {
    this.scene = scene;
    this.cast = cast;
    this.nouns = nouns;
    this.mentions = mentions;
    this.discourse = discourse;
  }

  /** A headline speaks of someone whom only the text introduces. */
  Optional<Draft> inWholeArticle(Nouns.Noun noun, Phrase phrase) {
    return cast.people().stream()
        .filter(person -> hasRole(person, noun.lemma()) && !clashes(person, phrase))
        .findFirst();
  }

  /** Who was called the same before, or something like it, or who is just being spoken of. */
  Optional<Draft> find(Scene.Place place, Nouns.Noun noun, Phrase phrase) {
    List<Discourse.Mention> recent = discourse.before(place, WINDOW);
    List<Discourse.Mention> all = discourse.before(place, FAR);
    return people(all, noun, phrase)
        .filter(person -> hasRole(person, noun.lemma()) || isCalled(person, noun))
        .findFirst()
        .or(() -> people(recent, noun, phrase).filter(one -> isLike(one, noun, phrase)).findFirst())
        .or(() -> byGender(recent, noun, phrase))
        .or(() -> salient(place, noun, phrase));
  }

  private static boolean isCalled(Draft person, Nouns.Noun noun) {
    return person.kind() == Actor.Kind.UNNAMED_SOURCE
        && Words.parts(person.name()).contains(noun.lemma());
  }

  /**
   * Whether someone of whom less is told may be meant: <i>the Ardenian minister</i> is Ardenian.
   */
  private boolean isLike(Draft person, Nouns.Noun noun, Phrase phrase) {
    Set<String> owners = owners(phrase);
    return isAlike(person, noun)
        && !noun.lemma().equals("official")
        && (owners.isEmpty() || owners.stream().anyMatch(person.origins()::contains));
  }

  /** <i>The woman</i> is the last woman named. */
  private Optional<Draft> byGender(List<Discourse.Mention> recent, Nouns.Noun noun, Phrase phrase) {
    boolean bare = phrase.to() - phrase.from() <= 2;
    boolean told = noun.field().equals("kin") && noun.gender() != Draft.Gender.UNKNOWN;
    return bare && told ? people(recent, noun, phrase).findFirst() : Optional.empty();
  }

  private Optional<Draft> salient(Scene.Place place, Nouns.Noun noun, Phrase phrase) {
    Token head = scene.token(place);
    boolean whole = phrase.to() == head.index() + 1;
    if (!whole
        || !Tree.is(head, "nsubj")
        || !PUBLIC.contains(noun.field())
        || noun.lemma().equals("official")) {
      return Optional.empty();
    }
    return discourse.before(place, NEAR).stream()
        .filter(mention -> scene.block(place.sentence()) - block(mention) <= 1)
        .filter(mention -> mention.actors().size() == 1)
        .filter(mention -> mention.actors().getFirst().kind() == Actor.Kind.PERSON)
        .filter(mention -> fits(mention.actors().getFirst(), noun, phrase))
        .filter(mention -> isFree(mention.actors().getFirst(), noun))
        .filter(
            mention -> owners(phrase).isEmpty() || !mention.actors().getFirst().origins().isEmpty())
        .max(Comparator.comparingDouble(mention -> weight(place, mention)))
        .map(mention -> mention.actors().getFirst());
  }

  /** Who is known for something else is not meant. */
  private boolean isFree(Draft person, Nouns.Noun noun) {
    return person.roles().isEmpty() || isAlike(person, noun);
  }

  private int block(Discourse.Mention mention) {
    return scene.block(mention.place().sentence());
  }

  private double weight(Scene.Place place, Discourse.Mention mention) {
    boolean subject = Tree.is(scene.token(mention.place()), "nsubj");
    return (subject ? 1.5 : 0)
        + (mention.isSpeaker() ? 1 : 0)
        + Math.min(1.5, 0.15 * mention.actors().getFirst().count())
        - (place.sentence() - mention.place().sentence());
  }

  private Stream<Draft> people(List<Discourse.Mention> mentioned, Nouns.Noun noun, Phrase phrase) {
    return mentioned.stream()
        .filter(mention -> mention.actors().size() == 1)
        .map(mention -> mention.actors().getFirst())
        .filter(person -> person.isPerson() && fits(person, noun, phrase));
  }

  private boolean fits(Draft person, Nouns.Noun noun, Phrase phrase) {
    return person.gender().fits(noun.gender())
        && !clashes(person, phrase)
        && !isOfOtherCamp(person, phrase);
  }

  private static boolean hasRole(Draft person, String lemma) {
    return person.roles().stream().anyMatch(role -> Words.parts(role).contains(lemma));
  }

  /** A minister may be called a diplomat, a researcher an analyst. */
  private boolean isAlike(Draft person, Nouns.Noun noun) {
    return !APART.contains(noun.field())
        && person.roles().stream()
            .flatMap(role -> Words.parts(role).stream())
            .flatMap(word -> nouns.of(word).stream())
            .anyMatch(other -> other.isPerson() && other.field().equals(noun.field()));
  }

  /** <i>The Russian minister</i> is no Ukrainian, <i>the head of the Kremlin</i> no Korean. */
  private boolean clashes(Draft person, Phrase phrase) {
    Set<String> owners = owners(phrase);
    return !owners.isEmpty()
        && !person.origins().isEmpty()
        && owners.stream().noneMatch(person.origins()::contains);
  }

  /** The states that the phrase names, the bodies named after its noun, and whose those are. */
  private Set<String> owners(Phrase phrase) {
    Set<String> owners = new HashSet<>();
    for (Name name : mentions.names(phrase.sentence())) {
      boolean after = name.from() > phrase.from() + 1;
      boolean owner =
          name.type() == Name.Type.STATE || (after && name.type() == Name.Type.ORGANIZATION);
      if (owner && phrase.from() <= name.from() && name.to() <= phrase.to()) {
        mentions
            .draft(name)
            .ifPresent(
                draft -> {
                  owners.add(draft.id());
                  owners.addAll(draft.memberOf());
                });
      }
    }
    return owners;
  }

  /** <i>The Republican nominee</i> is no Democrat. */
  private boolean isOfOtherCamp(Draft person, Phrase phrase) {
    List<String> words = Words.parts(scene.words(phrase.span(scene)));
    List<String> roles =
        person.roles().stream().flatMap(role -> Words.parts(role).stream()).toList();
    return CAMPS.stream()
        .filter(camp -> words.stream().anyMatch(camp::contains))
        .anyMatch(
            camp ->
                roles.stream().noneMatch(camp::contains)
                    && CAMPS.stream().anyMatch(any -> roles.stream().anyMatch(any::contains)));
  }
}
