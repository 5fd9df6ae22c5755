package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.lexicon.Gazetteer;
import hearsay.model.Actor;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides which names of an article are names of one actor.
 *
 * <p>Full names come first, so that a headline's <i>Klimkin</i> finds the <i>Pavlo Klimkin</i> of
 * the text. A family name alone is never matched by its sound: <i>Klimkin</i> is not <i>Kim</i>.
 */
final class NameJoiner {
  private static final int CLEAR_LEAD = 2;

  private final Scene scene;
  private final Cast cast;
  private final Nouns nouns;
  private final Mentions mentions;
  private final List<Draft> people = new ArrayList<>();
  private final Organizations organizations;

  NameJoiner(Scene scene, Cast cast, Nouns nouns, Mentions mentions) {
    this.scene = scene;
    this.cast = cast;
    this.nouns = nouns;
    this.mentions = mentions;
    this.organizations = new Organizations(scene, cast, mentions);
  }

  void join(List<Name> names) {
    names.stream().filter(name -> name.type() == Name.Type.STATE).forEach(this::joinState);
    names.stream().filter(NameJoiner::isFullName).forEach(this::joinFullName);
    organizations.join(names.stream().filter(this::isOrganization).toList());
    names.stream()
        .filter(name -> mentions.draft(name).isEmpty())
        .filter(name -> name.type() != Name.Type.PLACE)
        .forEach(this::joinFamilyName);
    names.stream()
        .filter(name -> name.type() == Name.Type.PLACE)
        .forEach(name -> mentions.locate(name, cast.place(name.text())));
    Titles titles = new Titles(scene, nouns);
    for (Name name : names) {
      Optional<Draft> person = mentions.draft(name).filter(Draft::isPerson);
      person.ifPresent(draft -> titles.read(name, draft, mentions));
    }
  }

  private void joinState(Name name) {
    name.known().ifPresent(match -> put(name, cast.known(match.entry())));
  }

  private static boolean isFullName(Name name) {
    return name.type() == Name.Type.PERSON
        && (name.text().contains(" ") || name.known().isPresent());
  }

  private void joinFullName(Name name) {
    List<String> words = Words.parts(name.text());
    Optional<Draft> same =
        people.stream().filter(person -> isSamePerson(person, words)).findFirst();
    Draft draft =
        same.orElseGet(
            () ->
                name.known()
                    .filter(match -> match.entry().kind() == Actor.Kind.PERSON)
                    .map(match -> cast.known(match.entry()))
                    .orElseGet(() -> cast.named(Actor.Kind.PERSON, name.text())));
    if (!people.contains(draft)) {
      people.add(draft);
      draft.keys().add(String.join(" ", Words.parts(draft.name())));
    }
    draft.keys().add(String.join(" ", words));
    draft.gender(nouns.ofGivenName(words.getFirst()));
    put(name, draft);
  }

  /** The same words, or the same but for middle names and initials. */
  private static boolean isSamePerson(Draft person, List<String> words) {
    return person.keys().stream()
        .filter(key -> key.endsWith(words.getLast()))
        .map(key -> List.of(key.split(" ", -1)))
        .anyMatch(
            known ->
                known.equals(words)
                    || (words.size() > 1
                        && known.size() > 1
                        && known.size() != words.size()
                        && known.getLast().equals(words.getLast())
                        && startsAlike(known.getFirst(), words.getFirst())));
  }

  private static boolean startsAlike(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0));
  }

  private boolean isOrganization(Name name) {
    return name.type() == Name.Type.ORGANIZATION
        && (name.known().isPresent() || bearers(name).isEmpty());
  }

  private void joinFamilyName(Name name) {
    Optional<Draft> bearer = bearers(name).stream().max(Comparator.comparingInt(Draft::count));
    Draft draft = bearer.orElseGet(() -> stranger(name));
    if (!people.contains(draft)) {
      people.add(draft);
      draft.keys().add(String.join(" ", Words.parts(draft.name())));
    }
    put(name, draft);
  }

  private Draft stranger(Name name) {
    List<Gazetteer.Match> matches = name.matches();
    if (matches.size() == 1 || hasClearLead(matches)) {
      return cast.known(matches.getFirst().entry());
    }
    Draft draft = cast.local(Actor.Kind.PERSON, name.text());
    draft.gender(nouns.ofGivenName(name.text()));
    return draft;
  }

  private static boolean hasClearLead(List<Gazetteer.Match> matches) {
    return !matches.isEmpty()
        && matches.get(0).entry().prominence()
            >= CLEAR_LEAD * Math.max(1, matches.get(1).entry().prominence());
  }

  /** The people of the article who may be called by this one word, those of that family first. */
  private List<Draft> bearers(Name name) {
    String word = String.join(" ", Words.parts(name.text()));
    if (name.text().contains(" ") || isAbbreviation(name.text())) {
      return List.of();
    }
    Draft.Gender title = titleBefore(name);
    List<Draft> fitting = people.stream().filter(person -> title.fits(person.gender())).toList();
    List<Draft> family = fitting.stream().filter(person -> isFamily(person, word)).toList();
    return family.isEmpty()
        ? fitting.stream().filter(person -> isFirst(person, word)).toList()
        : family;
  }

  /** <i>UN</i> is not short for <i>Kim Jong Un</i>. */
  private static boolean isAbbreviation(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isFamily(Draft person, String word) {
    return person.keys().stream().anyMatch(key -> key.equals(word) || key.endsWith(" " + word));
  }

  private static boolean isFirst(Draft person, String word) {
    return person.keys().stream().anyMatch(key -> key.startsWith(word + " "));
  }

  private Draft.Gender titleBefore(Name name) {
    List<Token> tokens = scene.tree(name.sentence()).tokens();
    if (name.from() == 0 || !Tree.is(tokens.get(name.from() - 1), "compound", "nmod", "appos")) {
      return Draft.Gender.UNKNOWN;
    }
    return nouns
        .of(tokens.get(name.from() - 1))
        .map(Nouns.Noun::gender)
        .orElse(Draft.Gender.UNKNOWN);
  }

  private void put(Name name, Draft draft) {
    mentions.join(name, draft);
    if (!name.isDemonym()) {
      draft.mention(name.span());
    }
  }
}
