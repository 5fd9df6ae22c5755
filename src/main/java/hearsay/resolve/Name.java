package hearsay.resolve;

import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownActor;
import hearsay.model.Actor;
import hearsay.model.Span;
import hearsay.model.Token;
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
    PLACE;

    /** As the gazetteer surely has it, or else as the annotator marked it. */
    static Type of(Token.Entity entity, List<Gazetteer.Match> matches) {
      Optional<Actor.Kind> known =
          matches.stream()
              .findFirst()
              .filter(Gazetteer.Match::isCertain)
              .map(match -> match.entry().kind());
      return known
          .map(
              kind ->
                  switch (kind) {
                    case PERSON -> Type.PERSON;
                    case STATE -> Type.STATE;
                    case ORGANIZATION, UNNAMED_SOURCE -> Type.ORGANIZATION;
                  })
          .orElse(
              switch (entity) {
                case PERSON -> Type.PERSON;
                case LOCATION -> Type.PLACE;
                case NONE -> matches.isEmpty() ? Type.ORGANIZATION : Type.PERSON;
                case ORGANIZATION -> Type.ORGANIZATION;
              });
    }
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
            .map(match -> match.kinds().stream().allMatch(KnownActor.NameKind.DEMONYM::equals))
            .orElse(false);
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }
}
