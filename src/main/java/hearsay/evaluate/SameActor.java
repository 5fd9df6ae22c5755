package hearsay.evaluate;

import hearsay.model.Actor;
import hearsay.model.Dossier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whether a name of the gold and an actor of a dossier are the same. */
final class SameActor {
  private static final String NOBODY = "unnamed";

  private final Dossier dossier;

  SameActor(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Whether the actor with this id is whom the gold calls {@code canonical}. */
  boolean test(String id, String canonical) {
    if (canonical.equals(GoldArticle.OUTLET)) {
      return id.equals(dossier.outlet());
    }
    return dossier.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .anyMatch(actor -> isSame(actor, canonical));
  }

  /** As {@link #test(String, String)}; nobody is the gold's {@code unnamed}. */
  boolean test(Optional<String> id, String canonical) {
    return id.map(known -> test(known, canonical)).orElse(canonical.equals(NOBODY));
  }

  private boolean isSame(Actor actor, String canonical) {
    List<String> wanted = words(canonical);
    boolean unnamed = actor.kind() == Actor.Kind.UNNAMED_SOURCE;
    if (isSame(words(actor.name()), wanted, unnamed)) {
      return true;
    }
    return actor.mentions().stream()
        .map(mention -> words(mention.in(dossier.article().text())))
        .anyMatch(wanted::equals);
  }

  private static boolean isSame(List<String> name, List<String> wanted, boolean unnamed) {
    if (name.equals(wanted)) {
      return true;
    }
    boolean within = name.containsAll(wanted) || wanted.containsAll(name);
    return within
        && (!unnamed || name.getLast().equals(wanted.getLast()) || wanted.equals(List.of(NOBODY)));
  }

  private static List<String> words(String name) {
    String plain = name.replaceAll("['’]s\\b", "").replace(".", "").toLowerCase(Locale.ROOT);
    List<String> words = List.of(plain.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip().split(" ", -1));
    return words.size() > 1 && Set.of("the", "a", "an").contains(words.getFirst())
        ? words.subList(1, words.size())
        : words;
  }
}
