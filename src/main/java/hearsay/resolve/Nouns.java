package hearsay.resolve;

import hearsay.lexicon.WordTable;
import hearsay.model.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nouns that stand for someone, and given names: what kind of actor, man or woman. */
final class Nouns {
  /**
   * A noun that stands for an actor.
   *
   * @param kind person, group, organization, state or document
   * @param field what it has in common with others: <i>diplomat</i> and <i>minister</i> are both
   *     {@code politics}
   */
  record Noun(String lemma, String kind, Draft.Gender gender, String field) {
    boolean isPerson() {
      return kind.equals("person");
    }
  }

  private final Map<String, Noun> nouns;
  private final Map<String, Draft.Gender> givenNames;

  private Nouns(Map<String, Noun> nouns, Map<String, Draft.Gender> givenNames) {
    this.nouns = Map.copyOf(nouns);
    this.givenNames = Map.copyOf(givenNames);
  }

  /** The nouns and given names of this house. */
  static Nouns load() {
    Map<String, Noun> nouns = new HashMap<>();
    for (WordTable.Row row : WordTable.load("mention-nouns.tsv").rows()) {
      String lemma = row.get("lemma");
      nouns.put(
          lemma, new Noun(lemma, row.get("kind"), gender(row.get("gender")), row.get("field")));
    }
    Map<String, Draft.Gender> givenNames = new HashMap<>();
    for (WordTable.Row row : WordTable.load("given-names.tsv").rows()) {
      givenNames.put(row.get("name"), gender(row.get("gender")));
    }
    return new Nouns(nouns, givenNames);
  }

  private static Draft.Gender gender(String letter) {
    return switch (letter) {
      case "f" -> Draft.Gender.FEMALE;
      case "m" -> Draft.Gender.MALE;
      default -> Draft.Gender.UNKNOWN;
    };
  }

  Optional<Noun> of(Token token) {
    return token.isNoun() || token.tag().equals("JJ") ? of(token.lemma()) : Optional.empty();
  }

  Optional<Noun> of(String lemma) {
    return Optional.ofNullable(nouns.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** Whether {@code token} is a title or an office: <i>Mr.</i>, <i>minister</i>. */
  boolean isRole(Token token) {
    return of(token).filter(Noun::isPerson).isPresent();
  }

  Draft.Gender ofGivenName(String name) {
    return givenNames.getOrDefault(Words.key(name), Draft.Gender.UNKNOWN);
  }
}
