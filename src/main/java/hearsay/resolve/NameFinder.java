package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownActor;
import hearsay.lexicon.WordClass;
import hearsay.model.Actor;
import hearsay.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names: what the annotator marked as one, and what the gazetteer knows, the longer of both.
 */
final class NameFinder {
  private static final Set<String> AUXILIARIES = WordClass.of("opening-auxiliary");

  private static final Pattern AFTER_HYPHEN = Pattern.compile("-(\\p{Ll})");

  private final Gazetteer gazetteer;
  private final Nouns nouns;

  NameFinder(Gazetteer gazetteer, Nouns nouns) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
  }

  List<Name> find(Scene scene) {
    List<Name> names = new ArrayList<>();
    for (int sentence = 0; sentence < scene.trees().size(); sentence++) {
      find(scene, sentence, names);
    }
    return Abbreviations.settled(names);
  }

  private void find(Scene scene, int sentence, List<Name> names) {
    List<Token> tokens = scene.tree(sentence).tokens();
    List<String> words = tokens.stream().map(Token::word).toList();
    int at = 0;
    while (at < tokens.size()) {
      int from = at;
      if (isPunctuation(tokens.get(from))) {
        at++;
        continue;
      }
      int marked = endOfMarked(tokens, from);
      Optional<Gazetteer.Found> found = known(words, from, tokens);
      int known = found.map(Gazetteer.Found::to).orElse(from);
      if (known > from && (known >= marked || isPlaceRun(tokens.get(from)))) {
        names.add(name(scene, sentence, from, known, found.orElseThrow().matches(), false));
        at = known;
      } else if (marked > from) {
        int start = withoutTitle(tokens, from, marked);
        if (!isOffice(tokens, start, marked)) {
          names.add(marked(scene, sentence, start, marked));
        }
        at = marked;
      } else {
        at++;
      }
    }
  }

  /**
   * The name that the gazetteer knows, or its beginning where the rest describes something else.
   */
  private Optional<Gazetteer.Found> known(List<String> words, int from, List<Token> tokens) {
    Optional<Gazetteer.Found> found = gazetteer.longestAt(words, from);
    if (found.filter(hit -> isBorrowed(hit, tokens)).isPresent()) {
      found = gazetteer.longestAt(words.subList(0, from + 1), from);
    }
    return found.filter(hit -> isWorthy(hit, from, tokens));
  }

  /** <i>Russian military</i> is no name in <i>a Russian military port</i>. */
  private static boolean isBorrowed(Gazetteer.Found hit, List<Token> tokens) {
    Token last = tokens.get(hit.to() - 1);
    return hit.to() - hit.from() > 1
        && hit.best().entry().kind() == Actor.Kind.ORGANIZATION
        && !last.tag().startsWith("NNP")
        && last.head() >= hit.to()
        && Tree.is(last, "amod", "compound");
  }

  private static boolean isPlaceRun(Token first) {
    return first.entity() == Token.Entity.LOCATION;
  }

  /** A name must begin here, and a family name or a word of the language needs a second witness. */
  private static boolean isWorthy(Gazetteer.Found hit, int from, List<Token> tokens) {
    Token first = tokens.get(from);
    if (hit.from() != from) {
      return false;
    }
    boolean marked = first.entity() != Token.Entity.NONE;
    if (!hit.best().isCertain()) {
      return first.entity() == Token.Entity.PERSON;
    }
    if (hit.best().is(KnownActor.NameKind.DEMONYM) || hit.to() - from > 1) {
      return true;
    }
    return marked || first.tag().startsWith("NNP");
  }

  private static int endOfMarked(List<Token> tokens, int from) {
    Token.Entity entity = tokens.get(from).entity();
    int to = from;
    while (entity != Token.Entity.NONE && to < tokens.size() && tokens.get(to).entity() == entity) {
      to++;
    }
    while (to > from + 1 && isPunctuation(tokens.get(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isPunctuation(Token token) {
    return Tree.is(token, "punct") || token.tag().equals("POS");
  }

  /** Leaves out a title or an auxiliary, and what was taken for an organisation before a name. */
  private int withoutTitle(List<Token> tokens, int from, int to) {
    for (int start = from + 1; start < to - 1; start++) {
      boolean office = tokens.get(from).entity() == Token.Entity.ORGANIZATION;
      if (office && isGivenName(tokens.get(start))) {
        return start;
      }
    }
    int start = from;
    while (start < to - 1
        && tokens.get(start).entity() == Token.Entity.PERSON
        && (nouns.isRole(tokens.get(start)) || AUXILIARIES.contains(tokens.get(start).word()))) {
      start++;
    }
    return start;
  }

  private boolean isGivenName(Token token) {
    return nouns.ofGivenName(token.word()) != Draft.Gender.UNKNOWN;
  }

  /** Whether a name of one word is only part of an office: <i>Secretary of State</i>. */
  private boolean isOffice(List<Token> tokens, int from, int to) {
    return to - from == 1
        && from > 1
        && tokens.get(from - 1).word().equals("of")
        && nouns.isRole(tokens.get(from - 2))
        && tokens.get(from).entity() == Token.Entity.ORGANIZATION;
  }

  private Name marked(Scene scene, int sentence, int from, int to) {
    String text = scene.words(scene.tree(sentence).span(from, to - 1));
    Token first = scene.tree(sentence).tokens().get(from);
    boolean person =
        first.entity() == Token.Entity.ORGANIZATION && to - from == 2 && isGivenName(first);
    List<Gazetteer.Match> matches = lookup(text);
    return name(scene, sentence, from, to, matches, person);
  }

  /** As the gazetteer has it, or with a capital after each hyphen: <i>Kim Jong-un</i>. */
  private List<Gazetteer.Match> lookup(String text) {
    List<Gazetteer.Match> matches = gazetteer.lookup(text);
    return matches.isEmpty() && text.contains("-")
        ? gazetteer.lookup(
            AFTER_HYPHEN
                .matcher(text)
                .replaceAll(small -> " " + small.group(1).toUpperCase(Locale.ROOT)))
        : matches;
  }

  private static Name name(
      Scene scene, int sentence, int from, int to, List<Gazetteer.Match> matches, boolean person) {
    Tree tree = scene.tree(sentence);
    var span = tree.span(from, to - 1);
    return new Name(
        sentence,
        from,
        to,
        span,
        scene.words(span),
        Name.Type.of(person ? Token.Entity.PERSON : tree.tokens().get(from).entity(), matches),
        matches);
  }
}
