package hearsay.extract.shipment;

import hearsay.extract.Actors;
import hearsay.grammar.Tree;
import hearsay.lexicon.WordClass;
import hearsay.lexicon.WordTable;
import hearsay.model.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Tells states, their organs, armed groups and other bodies from private people: what passes among
 * the latter (<i>he gave her money</i>) is no shipment.
 */
final class Powers {
  private static final Set<String> PRONOUNS = WordClass.of("public-pronoun");

  private final Set<String> nouns;
  private final Set<String> others;

  Powers(WordTable nouns, WordTable others) {
    this.nouns = nouns.column("noun").keySet();
    this.others = others.column("word").keySet();
  }

  /** Whether {@code party} is no private person: a state, a body, a group, or a name unknown. */
  boolean isPower(Tree tree, Token party) {
    return isState(tree, party)
        || PRONOUNS.contains(party.lower())
        || (!isOther(party)
            && (party.entity() == Token.Entity.ORGANIZATION
                || (party.entity() == Token.Entity.NONE && party.tag().startsWith("NNP"))));
  }

  /** Whether {@code party} is a state, an organ of one, or an armed group. */
  boolean isState(Tree tree, Token party) {
    return isCountry(party)
        || nouns.contains(party.lemma().toLowerCase(Locale.ROOT))
        || (party.entity() != Token.Entity.PERSON
            && tree.children(party, "amod", "nmod:poss").stream().anyMatch(this::isCountry));
  }

  /** Whether {@code party} is a whole state, by its name or by a pronoun. */
  boolean isNation(Tree tree, Token party) {
    return isPower(tree, party) && party.entity() != Token.Entity.ORGANIZATION;
  }

  private boolean isCountry(Token token) {
    return !isOther(token) && (token.entity() == Token.Entity.LOCATION || Actors.isDemonym(token));
  }

  private boolean isOther(Token token) {
    return others.contains(token.lower())
        || others.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
