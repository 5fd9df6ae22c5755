package hearsay.lexicon;

import hearsay.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An actor that is known beforehand.
 *
 * @param id its IRI
 * @param type what it is, in plain words: <i>state</i>, <i>news agency</i>, <i>ministry</i>
 * @param name as an encyclopedia titles it; not repeated in {@code names}
 * @param memberOf IRIs of the states and organisations that it belongs to, the nearest first
 * @param wikidata its Q-id
 * @param offices what it holds or held: <i>President of Russia</i>
 * @param prominence how often the news means it when a name fits several; more is likelier
 */
public record KnownActor(
    String id,
    Actor.Kind kind,
    String type,
    String name,
    List<Name> names,
    List<String> memberOf,
    Optional<String> wikidata,
    List<String> offices,
    int prominence) {
  /** How a name stands for an actor. */
  public enum NameKind {
    /** The title of its article in an encyclopedia. */
    LABEL,
    /** Another full name or spelling. */
    ALIAS,
    /** Capitals: <i>DPRK</i>, <i>AFP</i>. */
    ABBREVIATION,
    /** A state's adjective or its people: <i>Russian</i>, <i>Russians</i>. */
    DEMONYM,
    /** The state's capital. */
    CAPITAL,
    /** A place that stands for those who rule from it: <i>Beijing</i>. */
    METONYM,
    /** Said of a name that people, regions or other states bear as well: <i>Georgia</i>. */
    SHARED,
    /** A person's family name, which others bear too. */
    FAMILY
  }

  /** A name and how it stands for its actor. */
  public record Name(String text, NameKind kind) {}

  public KnownActor {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an entry without id or name: '%s'".formatted(id));
    }
    names = List.copyOf(names);
    memberOf = List.copyOf(memberOf);
    offices = List.copyOf(offices);
  }

  /** This entry with the other's names, memberships and offices added. */
  KnownActor with(KnownActor other) {
    return new KnownActor(
        id,
        kind,
        type.isEmpty() ? other.type : type,
        name,
        joined(names, other.names),
        joined(memberOf, other.memberOf),
        wikidata.or(other::wikidata),
        joined(offices, other.offices),
        Math.max(prominence, other.prominence));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    more.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return all;
  }
}
