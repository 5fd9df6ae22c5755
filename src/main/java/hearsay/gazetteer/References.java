package hearsay.gazetteer;

import hearsay.lexicon.KnownActor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ids behind the codes and names by which our tables refer to states and organisations. */
final class References {
  private final Map<String, String> ids = new HashMap<>();

  References(Collection<State> states) {
    states.forEach(state -> ids.put(state.code(), state.entry().id()));
    states.forEach(state -> ids.put(state.entry().name(), state.entry().id()));
  }

  void add(Collection<KnownActor> entries) {
    entries.forEach(entry -> ids.putIfAbsent(entry.name(), entry.id()));
  }

  /** The id of each; what the sources at hand do not know is left out. */
  List<String> resolve(List<String> codesOrNames) {
    return codesOrNames.stream().flatMap(one -> named(one).stream()).toList();
  }

  /** The id of an actor by its code or exact name; empty if unknown. */
  List<String> named(String codeOrName) {
    return Stream.ofNullable(ids.get(codeOrName)).toList();
  }
}
