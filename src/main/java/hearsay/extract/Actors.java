package hearsay.extract;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.lexicon.WordTable;
import hearsay.model.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells words for those who can speak, feel and hand over from words for things. */
public final class Actors {
  private static final Set<String> PRONOUNS = WordClass.of("personal-pronoun");
  private static final Set<String> ANYONE = WordClass.of("anyone");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "our", "my", "its");
  private static final Pattern DEMONYM =
      Pattern.compile("[A-Z][\\p{L}.-]*(an|ese|ish|i|ch|ian|ean|eli|aqi|ern|eek|ss|ot|ic)");
  private static final Pattern PEOPLE = Pattern.compile("[\\p{L}-]{3,}(ers|ors|ists|ians)");
  private static final Set<String> PLACES =
      Set.of("country", "nation", "state", "region", "city", "capital", "world");
  private static final Set<String> PARTS = WordClass.of("part-noun");
  private static final Set<String> CALENDAR = WordClass.of("weekday", "month", "month-short");

  private final Set<String> nouns;
  private final Set<String> things;
  private final Set<String> documents;

  /** With the word tables of the program. */
  public static Actors standard() {
    return new Actors(
        WordTable.load("actor-nouns.tsv"),
        WordTable.load("thing-nouns.tsv"),
        WordTable.load("mention-nouns.tsv"));
  }

  private Actors(WordTable nouns, WordTable things, WordTable mentions) {
    this.nouns = nouns.column("noun").keySet();
    this.things = things.column("noun").keySet();
    this.documents =
        mentions.rows().stream()
            .filter(row -> row.get("kind").equals("document"))
            .map(row -> row.get("lemma"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a common noun stands neither for someone nor for what someone wrote. */
  public boolean isThing(Tree tree, Token head) {
    boolean common = head.tag().equals("NN") || head.tag().equals("NNS");
    return common
        && !documents.contains(head.lemma().toLowerCase(Locale.ROOT))
        && !isActor(tree, head);
  }

  /** Whether the phrase at {@code head} names someone who acts. */
  public boolean isActor(Tree tree, Token head) {
    String word = head.lower();
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (head.isPronoun()) {
      return PRONOUNS.contains(word);
    }
    if (isDate(word) || things.contains(lemma)) {
      return false;
    }
    return head.entity() != Token.Entity.NONE
        || nouns.contains(lemma)
        || ANYONE.contains(word)
        || (head.tag().startsWith("NNP") && isName(tree, head))
        || isPeople(tree, head)
        || (head.tag().equals("NNS")
            && (PEOPLE.matcher(word).matches()
                || (head.index() > 0 && Character.isUpperCase(head.word().charAt(0)))))
        || isPartOfActors(tree, head);
  }

  private static boolean isDate(String word) {
    return CALENDAR.contains(word) && !word.equals("may");
  }

  /** <i>Six in ten Velmorans</i>, <i>most of the ministers</i>. */
  private boolean isPartOfActors(Tree tree, Token head) {
    return (head.tag().matches("CD|JJS?") || PARTS.contains(head.lemma().toLowerCase(Locale.ROOT)))
        && tree.children(head, "nmod", "obl").stream()
            .filter(child -> child.index() > head.index())
            .anyMatch(
                child ->
                    (child.isNoun() && isActor(tree, child))
                        || child.word().matches("those|these|them|us"));
  }

  /** Whether {@code token} before a noun tells whose it is: <i>his</i>, <i>Chinese</i>. */
  public boolean isOwner(Tree tree, Token token) {
    String word = token.lower();
    if (Tree.is(token, "nmod:poss")) {
      return POSSESSIVES.contains(word) || isActor(tree, token);
    }
    if (Tree.is(token, "amod")) {
      return isDemonym(token);
    }
    return Tree.is(token, "compound", "nmod")
        && token.entity() != Token.Entity.NONE
        && tree.child(token, "case").isEmpty();
  }

  /** The actor that a relative pronoun stands for; any other word stands for itself. */
  public Optional<Token> meant(Tree tree, Token token) {
    if (!token.tag().startsWith("W")) {
      return Optional.of(token);
    }
    Token verb = tree.head(token).orElse(token);
    Optional<Token> noun = Tree.is(verb, "acl", "acl:relcl") ? tree.head(verb) : Optional.empty();
    return token.word().equalsIgnoreCase("who") ? noun.map(place -> person(tree, place)) : noun;
  }

  /** <i>Donors from around the country who want</i>: the donors want. */
  private Token person(Tree tree, Token place) {
    boolean isPlace = place.entity() == Token.Entity.LOCATION || PLACES.contains(place.lemma());
    return isPlace && Tree.is(place, "nmod", "obl")
        ? tree.head(place).filter(noun -> noun.isNoun() && isActor(tree, noun)).orElse(place)
        : place;
  }

  public static boolean isDemonym(Token token) {
    return token.tag().startsWith("JJ")
        && (token.entity() == Token.Entity.LOCATION || DEMONYM.matcher(token.word()).matches());
  }

  /** <i>The Chinese</i>, <i>the Russians</i>. */
  private static boolean isPeople(Tree tree, Token head) {
    return isDemonym(head) && tree.child(head, "det").isPresent();
  }

  private static boolean isName(Tree tree, Token head) {
    return Character.isUpperCase(head.word().charAt(0))
        && (head.index() > 0
            || tree.children(head).stream().anyMatch(c -> Tree.is(c, "compound"))
            || head.word().length() > 1);
  }
}
