package hearsay.explore;

import hearsay.vocab.HsClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that the claims of a snapshot can be asked for by name, with how often it occurs. */
final class Directory {
  private static final Map<String, Field> SCHEMES =
      Map.of("Attitude", Field.ATTITUDE, "Goods", Field.GOODS, "SpeechAct", Field.ACT);
  private static final int ABBREVIATION = 5;

  private final List<Suggestion> all = new ArrayList<>();
  private final Map<String, Suggestion> called = new HashMap<>();

  Directory(Snapshot snapshot) {
    Map<String, Integer> parts = new HashMap<>();
    Map<String, Integer> outlets = new HashMap<>();
    Map<String, Integer> concepts = new HashMap<>();
    for (Entry entry : snapshot.entries()) {
      actors(entry).forEach(id -> parts.merge(id, 1, Integer::sum));
      concepts(entry.card(), snapshot.thesaurus())
          .forEach(id -> concepts.merge(id, 1, Integer::sum));
      outlets.merge(entry.card().article().outlet().id(), 1, Integer::sum);
    }
    parts.forEach((id, count) -> addActor("actor", snapshot, id, count));
    outlets.forEach((id, count) -> addActor(Field.OUTLET.word(), snapshot, id, count));
    concepts.forEach((id, count) -> addConcept(snapshot.thesaurus(), id, count));
    all.sort(Comparator.comparingInt(Suggestion::count).reversed().thenComparing(Suggestion::hint));
    all.forEach(one -> called.merge(key(one.hint()), one, Directory::better));
  }

  private static Set<String> actors(Entry entry) {
    Set<String> ids = new HashSet<>(entry.upward(entry.card().source().id()));
    entry.card().about().forEach(actor -> ids.addAll(entry.upward(actor.id())));
    return ids;
  }

  private static Set<String> concepts(Card card, Thesaurus thesaurus) {
    Set<String> ids = new HashSet<>();
    Stream.of(Parts.attitude(card), Parts.goods(card), Stream.of(card.act()))
        .flatMap(terms -> terms)
        .forEach(term -> ids.addAll(thesaurus.upward(term.id())));
    return ids;
  }

  /** The unnamed of one article are of no use in another. */
  private void addActor(String name, Snapshot snapshot, String id, int count) {
    Actor actor = snapshot.actor(id);
    if (!actor.kind().equals(HsClass.UNNAMED_SOURCE.getLocalName())) {
      Stream.concat(Stream.of(actor.label()), snapshot.names(id).stream())
          .distinct()
          .forEach(words -> all.add(new Suggestion(name, id, actor.label(), words, count)));
    }
  }

  private void addConcept(Thesaurus thesaurus, String id, int count) {
    Optional.ofNullable(SCHEMES.get(thesaurus.scheme(id)))
        .ifPresent(
            field ->
                thesaurus
                    .words(id)
                    .forEach(
                        words ->
                            all.add(
                                new Suggestion(
                                    field.word(), id, thesaurus.term(id).label(), words, count))));
  }

  /**
   * A name proper comes before another name, an actor before the outlet that it is; of a word for
   * several concepts all are meant.
   */
  private static Suggestion better(Suggestion one, Suggestion other) {
    boolean concept = !one.value().contains("://");
    if (concept && one.name().equals(other.name()) && !one.value().equals(other.value())) {
      return new Suggestion(one.name(), one.hint(), one.hint(), one.hint(), one.count());
    }
    boolean otherIsNamedSo = !isNamedSo(one) && isNamedSo(other);
    return otherIsNamedSo && !other.name().equals(Field.OUTLET.word()) ? other : one;
  }

  private static boolean isNamedSo(Suggestion one) {
    return one.hint().equalsIgnoreCase(one.label());
  }

  /** Abbreviations count as they are written: WHO is not <i>who</i>. */
  private static String key(String words) {
    boolean abbreviation =
        words.length() <= ABBREVIATION
            && words.equals(words.toUpperCase(Locale.ROOT))
            && !words.equals(words.toLowerCase(Locale.ROOT));
    return abbreviation ? words : words.toLowerCase(Locale.ROOT);
  }

  /** What is called just so. */
  Optional<Suggestion> called(String words) {
    return Optional.ofNullable(called.get(words))
        .or(() -> Optional.ofNullable(called.get(words.toLowerCase(Locale.ROOT))));
  }

  /** What has a name of which a word begins so, each thing once; the most frequent first. */
  List<Suggestion> beginning(String text, int limit) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    Map<String, Suggestion> found = new HashMap<>();
    List<Suggestion> best = new ArrayList<>();
    all.stream()
        .filter(one -> !wanted.isEmpty() && begins(one.hint(), wanted))
        .sorted(
            Comparator.comparingInt((Suggestion one) -> rank(one, wanted))
                .thenComparing(Comparator.comparingInt(Suggestion::count).reversed()))
        .filter(one -> found.putIfAbsent(one.name() + one.value(), one) == null)
        .limit(limit)
        .forEach(best::add);
    return best;
  }

  /** The label itself first, then what begins so, then what has a later word that does. */
  private static int rank(Suggestion one, String wanted) {
    String hint = one.hint().toLowerCase(Locale.ROOT);
    return hint.equals(wanted) ? 0 : hint.startsWith(wanted) ? 1 : 2;
  }

  private static boolean begins(String name, String wanted) {
    String words = name.toLowerCase(Locale.ROOT);
    for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
