package hearsay.resolve;

import hearsay.model.Token;
import java.util.List;
import java.util.Set;

/** Reads to which states, bodies and places someone belongs who is told of in a phrase. */
final class Affiliations {
  private static final Set<String> BELONGING = Set.of("of", "for", "at", "from", "with", "in");
  private static final Set<String> GOVERNING =
      Set.of("authority", "official", "police", "prosecutor");

  private final Scene scene;

  Affiliations(Scene scene) {
    this.scene = scene;
  }

  /** The states and organisations that the words between two places name as the holder's own. */
  List<String> of(Phrase phrase, Mentions mentions) {
    List<Token> tokens = scene.tree(phrase.sentence()).tokens();
    return mentions.names(phrase.sentence()).stream()
        .filter(name -> phrase.from() <= name.from() && name.to() <= phrase.to())
        .filter(name -> name.type() == Name.Type.STATE || name.type() == Name.Type.ORGANIZATION)
        .filter(name -> isOwner(name, phrase, tokens))
        .flatMap(name -> mentions.draft(name).stream())
        .map(Draft::id)
        .distinct()
        .toList();
  }

  private static boolean isOwner(Name name, Phrase phrase, List<Token> tokens) {
    boolean first =
        tokens.subList(phrase.from(), name.from()).stream()
            .allMatch(token -> token.tag().equals("DT"));
    if (first) {
      return true;
    }
    Token before = tokens.get(name.from() - 1);
    boolean joined =
        before.tag().equals("CC")
            && name.from() > 1
            && tokens.get(name.from() - 2).tag().startsWith("NNP");
    if (joined) {
      return true;
    }
    boolean determined = before.tag().equals("DT");
    Token earlier = determined && name.from() > 1 ? tokens.get(name.from() - 2) : before;
    boolean possessive = name.to() < tokens.size() && tokens.get(name.to()).tag().equals("POS");
    return possessive || name.isDemonym() || BELONGING.contains(earlier.word());
  }

  /** Those to whom someone without a name belongs, his place where nothing else is told. */
  List<String> ofStranger(Phrase phrase, Mentions mentions) {
    List<String> named = of(phrase, mentions);
    return named.isEmpty() ? place(phrase, mentions) : named;
  }

  /** <i>Officials in Ambel</i> and <i>fishers from Ambel</i> speak for the place. */
  private List<String> place(Phrase phrase, Mentions mentions) {
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
}
