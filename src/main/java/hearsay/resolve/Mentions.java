package hearsay.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which names stand where, and whom each of them means. */
final class Mentions {
  private final Map<Integer, List<Name>> bySentence = new HashMap<>();
  private final IdentityHashMap<Name, Draft> drafts = new IdentityHashMap<>();
  private final IdentityHashMap<Name, Draft> places = new IdentityHashMap<>();

  Mentions(List<Name> names) {
    names.forEach(
        name -> bySentence.computeIfAbsent(name.sentence(), any -> new ArrayList<>()).add(name));
  }

  void join(Name name, Draft draft) {
    drafts.put(name, draft);
  }

  Optional<Draft> draft(Name name) {
    return Optional.ofNullable(drafts.get(name));
  }

  /** Notes the place that {@code name} means, which acts only where the words say so. */
  void locate(Name name, Draft place) {
    places.put(name, place);
  }

  /** The actor or place that {@code name} means. */
  Optional<Draft> owner(Name name) {
    return draft(name).or(() -> Optional.ofNullable(places.get(name)));
  }

  List<Name> names(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The name that the word numbered {@code token} is part of. */
  Optional<Name> name(int sentence, int token) {
    return names(sentence).stream().filter(name -> name.covers(token)).findFirst();
  }
}
