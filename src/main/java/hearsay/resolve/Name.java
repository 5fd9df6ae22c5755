package hearsay.resolve;

import hearsay.lexicon.Gazetteer;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A name as it stands in the text: <i>Pavlo Klimkin</i>, <i>Russian</i>.
 *
 * @param from index of its first word in the sentence
 * @param to index after its last word
 * @param matches who the gazetteer says may be meant, the likeliest first
 */
record Name(
    int sentence,
    int from,
    int to,
    Span span,
    String text,
    Type type,
    List<Gazetteer.Match> matches) {
  /** What is named. */
  enum Type {
    PERSON,
    ORGANIZATION,
    STATE,
    PLACE
  }

  Name {
    matches = List.copyOf(matches);
  }

  /** The one who is meant for sure, if the gazetteer knows. */
  Optional<Gazetteer.Match> known() {
    return matches.stream().findFirst().filter(Gazetteer.Match::isCertain);
  }

  /** Whether it is only a state's adjective or people: <i>Russian</i>, <i>Russians</i>. */
  boolean isDemonym() {
    return type == Type.STATE
        && known()
            .map(match -> match.kinds().stream().allMatch(Gazetteer.NameKind.DEMONYM::equals))
            .orElse(false);
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }
}
