package hearsay.resolve;

import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import hearsay.model.Actor;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Settles what names stand for that the gazetteer does not list, by all that the article shows of
 * them: <i>Velmora</i> is a state when it has a foreign minister, whatever the annotator took it
 * for.
 *
 * <p>Also finds such names, and family names of people who have a full name, where the annotator
 * marked nothing: <i>Hrim denies it</i> in a headline.
 */
final class Unlisted {
  private static final Comparator<Name> ORDER =
      Comparator.comparingInt(Name::sentence).thenComparingInt(Name::from);

  private final Scene scene;
  private final Nouns nouns;
  private final Set<String> families = new HashSet<>();
  private final Map<String, KnownActor> states = new LinkedHashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, Name.Type> types = new HashMap<>();

  Unlisted(Scene scene, Nouns nouns) {
    this.scene = scene;
    this.nouns = nouns;
  }

  /** The names of the article, those found here among them, each as what it is. */
  List<Name> settle(List<Name> names) {
    names.stream().filter(Unlisted::isFullName).map(Unlisted::family).forEach(families::add);
    Map<String, List<Name>> unknown = new LinkedHashMap<>();
    names.stream()
        .filter(Unlisted::isOpen)
        .forEach(name -> unknown.computeIfAbsent(key(name), any -> new ArrayList<>()).add(name));
    Set<String> capitalised = capitalised();
    unknown.forEach((key, mentions) -> decide(key, mentions, capitalised));
    List<Name> settled = new ArrayList<>();
    names.forEach(name -> settled.add(isOpen(name) ? retyped(name) : name));
    Mentions marked = new Mentions(names);
    for (int sentence = 0; sentence < scene.trees().size(); sentence++) {
      addMissed(sentence, marked, settled);
    }
    settled.sort(ORDER);
    return settled;
  }

  private static boolean isFullName(Name name) {
    return name.type() == Name.Type.PERSON && name.text().contains(" ");
  }

  private static String family(Name name) {
    return Words.parts(name.text()).getLast();
  }

  /** Whether it is still to be seen what the name means. */
  private static boolean isOpen(Name name) {
    return name.matches().isEmpty()
        && (!name.text().contains(" ") || PlaceNames.isGeographic(name.text()));
  }

  private static String key(Name name) {
    return String.join(" ", Words.parts(name.text()));
  }

  private Set<String> capitalised() {
    return scene.trees().stream()
        .flatMap(tree -> tree.tokens().stream())
        .map(Token::word)
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .distinct()
        .map(Words::key)
        .collect(Collectors.toSet());
  }

  private void decide(String key, List<Name> mentions, Set<String> capitalised) {
    NameTraits traits = new NameTraits(scene, nouns, mentions, capitalised);
    boolean family = families.contains(key) && !traits.isSurelyPlace();
    Name.Type type = family ? Name.Type.PERSON : traits.type();
    types.put(key, type);
    if (type == Name.Type.STATE) {
      PlaceNames.demonyms(key).forEach(demonym -> demonyms.putIfAbsent(demonym, key));
      String name = mentions.getFirst().text();
      states.put(
          key,
          new KnownActor(
              Cast.globalId(name),
              Actor.Kind.STATE,
              "state",
              name,
              List.of(),
              List.of(),
              Optional.empty(),
              List.of(),
              0));
    }
  }

  private Name retyped(Name name) {
    String key = key(name);
    Name.Type type = types.getOrDefault(key, name.type());
    return type == Name.Type.STATE ? state(name, key, NameKind.LABEL) : as(name, type, List.of());
  }

  private Name state(Name name, String key, NameKind how) {
    KnownActor entry = states.get(key);
    return entry == null
        ? name
        : as(name, Name.Type.STATE, List.of(new Gazetteer.Match(entry, Set.of(how))));
  }

  private static Name as(Name name, Name.Type type, List<Gazetteer.Match> matches) {
    return new Name(
        name.sentence(), name.from(), name.to(), name.span(), name.text(), type, matches);
  }

  private void addMissed(int sentence, Mentions found, List<Name> settled) {
    for (Token token : scene.tree(sentence).tokens()) {
      boolean capital = Character.isUpperCase(token.word().charAt(0));
      Optional<Name> marked = found.name(sentence, token.index());
      if (capital && marked.isEmpty()) {
        missed(sentence, token).ifPresent(settled::add);
      } else if (capital && marked.filter(Unlisted::isOpen).isPresent()) {
        demonym(sentence, token).ifPresent(name -> replace(settled, marked.get(), name));
      }
    }
  }

  private static void replace(List<Name> names, Name old, Name name) {
    names.removeIf(one -> one.sentence() == old.sentence() && one.from() == old.from());
    names.add(name);
  }

  private Optional<Name> missed(int sentence, Token token) {
    String key = Words.key(token.word());
    boolean proper = token.tag().startsWith("NNP") && !isInRun(sentence, token);
    if (proper && families.contains(key)) {
      return Optional.of(as(bare(sentence, token), Name.Type.PERSON, List.of()));
    }
    return proper && types.containsKey(key)
        ? Optional.of(retyped(bare(sentence, token)))
        : demonym(sentence, token);
  }

  /** The state whose people or things the word tells of: <i>Velmoran</i>. */
  private Optional<Name> demonym(int sentence, Token token) {
    return Optional.ofNullable(demonyms.get(Words.key(token.word())))
        .map(state -> state(bare(sentence, token), state, NameKind.DEMONYM));
  }

  private Name bare(int sentence, Token token) {
    int at = token.index();
    return new Name(
        sentence, at, at + 1, token.span(), token.word(), Name.Type.ORGANIZATION, List.of());
  }

  /** Whether the word stands among others that may all be one longer name. */
  private boolean isInRun(int sentence, Token token) {
    List<Token> tokens = scene.tree(sentence).tokens();
    int at = token.index();
    boolean after =
        at + 1 < tokens.size()
            && tokens.get(at + 1).tag().startsWith("NNP")
            && tokens.get(at + 1).head() >= at;
    boolean before =
        at > 0 && tokens.get(at - 1).tag().startsWith("NNP") && !nouns.isRole(tokens.get(at - 1));
    return after || before;
  }
}
