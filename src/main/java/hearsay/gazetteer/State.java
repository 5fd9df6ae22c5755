package hearsay.gazetteer;

import hearsay.lexicon.KnownActor;
import hearsay.lexicon.KnownActor.NameKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A state with what other entries need of it.
 *
 * @param code ISO 3166-1 in small letters; four letters for a former state
 * @param adjective its own; empty where another state shares it
 * @param isMain whether the news writes of it often
 */
record State(
    String code,
    KnownActor entry,
    Optional<String> adjective,
    Optional<String> capital,
    boolean isMain) {
  /** What stands before a noun: <i>North Korean, North Korea's, Pyongyang's, DPRK</i>. */
  List<String> attributes() {
    return Stream.of(
            adjective.stream(),
            Stream.of(entry.name() + "'s"),
            capital.stream().map(name -> name + "'s"),
            abbreviations())
        .flatMap(name -> name)
        .toList();
  }

  /** What stands for the state in <i>the army of</i>: its name and its abbreviations. */
  List<String> nouns() {
    return Stream.concat(Stream.of(entry.name()), abbreviations()).toList();
  }

  private Stream<String> abbreviations() {
    return entry.names().stream()
        .filter(name -> name.kind() == NameKind.ABBREVIATION)
        .map(KnownActor.Name::text);
  }
}
