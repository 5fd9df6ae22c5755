package hearsay.resolve;

import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an article shows of one name: a state has ministers, one goes to a place, people speak. */
final class NameTraits {
  private static final int STRONG = 3;

  private static final Set<String> STATE_NOUNS = WordClass.of("state-noun");

  private static final Set<String> RULERS = Set.of("president", "king", "queen", "leader");
  private static final Set<String> INSIDE = WordClass.of("inside-preposition");
  private static final Set<String> TOWARDS = Set.of("to", "from", "for", "towards", "toward");
  private static final Set<String> RELYING =
      Set.of("according", "believe", "belief", "confidence", "faith", "interest", "trust");

  private static final Set<String> TOWNS = WordClass.of("town-noun");

  private final Scene scene;
  private final Nouns nouns;
  private final String word;
  private int state;
  private int place;
  private int person;
  private int town;
  private boolean acts;
  private int persons;
  private int organizations;
  private int locations;

  /**
   * Reads all that is shown.
   *
   * @param capitalised the words of the article that begin with a capital letter, as keys
   */
  NameTraits(Scene scene, Nouns nouns, List<Name> mentions, Set<String> capitalised) {
    this.scene = scene;
    this.nouns = nouns;
    this.word = Words.key(mentions.getFirst().text());
    mentions.forEach(this::read);
    if (PlaceNames.isTown(mentions.getFirst().text())) {
      town++;
    }
    if (nouns.ofGivenName(word) != Draft.Gender.UNKNOWN) {
      person += STRONG;
    }
    state += PlaceNames.demonyms(word).stream().anyMatch(capitalised::contains) ? STRONG : 0;
  }

  boolean isSurelyPlace() {
    return state >= STRONG || place >= STRONG || town > 0;
  }

  /** What the name stands for, all in all. */
  Name.Type type() {
    if (person >= STRONG && person >= state && person > organizations - persons) {
      return Name.Type.PERSON;
    }
    boolean ending = PlaceNames.soundsLikeState(word) && organizations <= persons + locations;
    int likely = state + (ending ? 1 + Math.min(place, 1) + (acts ? 1 : 0) : 0);
    if (town == 0 && (state >= STRONG || (ending && likely >= 2))) {
      return Name.Type.STATE;
    }
    if (town > 0 || (locations > 0 && locations >= persons) || place >= 2) {
      return Name.Type.PLACE;
    }
    return organizations > persons ? Name.Type.ORGANIZATION : Name.Type.PERSON;
  }

  private void read(Name name) {
    Tree tree = scene.tree(name.sentence());
    Token head = head(tree, name);
    switch (head.entity()) {
      case PERSON -> persons++;
      case ORGANIZATION -> organizations++;
      case LOCATION -> locations++;
      case NONE -> {}
    }
    acts |= Tree.is(head, "nsubj");
    readTitle(tree, name, head);
    readOwned(tree, name, head);
    readPreposition(tree, name, head);
  }

  private static Token head(Tree tree, Name name) {
    return tree.tokens().subList(name.from(), name.to()).stream()
        .filter(token -> !name.covers(token.head()))
        .findFirst()
        .orElse(tree.tokens().get(name.to() - 1));
  }

  /** <i>President Hrim</i> and <i>Hrim, a lawyer</i> are people. */
  private void readTitle(Tree tree, Name name, Token head) {
    boolean titled = name.from() > 0 && isPersonal(tree.tokens().get(name.from() - 1));
    boolean explained = tree.children(head, "appos").stream().anyMatch(this::isPersonal);
    person += titled || explained ? STRONG + 1 : 0;
    boolean body = name.from() > 0 && isBody(tree.tokens().get(name.from() - 1));
    organizations += body ? STRONG : 0;
  }

  private boolean isBody(Token token) {
    return token.isNoun()
        && nouns.of(token).filter(noun -> noun.kind().equals("organization")).isPresent();
  }

  private boolean isPersonal(Token token) {
    return nouns
            .of(token)
            .filter(noun -> noun.isPerson() && !noun.field().equals("kin"))
            .isPresent()
        || Set.of("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms").contains(token.word());
  }

  /** <i>Velmora's foreign ministry</i>. */
  private void readOwned(Tree tree, Name name, Token head) {
    boolean possessive =
        name.to() < tree.tokens().size() && tree.tokens().get(name.to()).tag().equals("POS");
    Optional<Token> owned = tree.head(head);
    if (possessive || Tree.is(head, "compound")) {
      owned.ifPresent(this::readRealm);
    }
    if (Tree.is(head, "compound") && owned.filter(this::isBody).isPresent()) {
      organizations += STRONG;
    }
  }

  private void readRealm(Token owned) {
    if (STATE_NOUNS.contains(owned.lemma().toLowerCase(Locale.ROOT))) {
      state += STRONG;
    } else if (RULERS.contains(owned.lemma().toLowerCase(Locale.ROOT))) {
      state += 2;
    }
  }

  /** <i>In Velmora</i>, <i>Foreign Minister Olena Hrim of Velmora</i>, <i>the port of Ambry</i>. */
  private void readPreposition(Tree tree, Name name, Token head) {
    if (name.from() == 0) {
      return;
    }
    String before = tree.tokens().get(name.from() - 1).lower();
    Optional<Token> above = tree.head(head);
    boolean relying = above.filter(token -> RELYING.contains(token.lemma())).isPresent();
    if (INSIDE.contains(before) && !relying) {
      place += 2;
    } else if (TOWARDS.contains(before) && !relying) {
      place++;
    } else if (before.equals("of")) {
      above.ifPresent(token -> readWhole(tree, token));
    }
  }

  private void readWhole(Tree tree, Token whole) {
    town += TOWNS.contains(whole.lemma().toLowerCase(Locale.ROOT)) ? 1 : 0;
    readRealm(whole);
    tree.children(whole, "compound").forEach(this::readRealm);
  }
}
