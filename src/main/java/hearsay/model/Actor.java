package hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone who speaks, feels or ships.
 *
 * @param id an IRI; of the gazetteer, of a full name, or of this article for unnamed sources
 * @param name as an encyclopedia would title it, or the words for an unnamed source
 * @param wikidata the Q-id, when the gazetteer knows it
 * @param memberOf ids of the states and organisations that it belongs to
 * @param role what the article calls it: <i>former foreign minister</i>
 * @param mentions every place in the article that points to it, in order
 */
public record Actor(
    String id,
    Kind kind,
    String name,
    Optional<String> wikidata,
    List<String> memberOf,
    Optional<String> role,
    List<Span> mentions) {
  /** What kind of actor; the classes of the ontology. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    STATE,
    UNNAMED_SOURCE
  }

  public Actor {
    memberOf = List.copyOf(memberOf);
    mentions = List.copyOf(mentions);
  }
}
