package hearsay.lexicon;

import hearsay.lexicon.KnownActor.Name;
import hearsay.lexicon.KnownActor.NameKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Known actors and the names that newspapers give them.
 *
 * <p>Names are compared without dots, hyphens, accents, possessive <i>'s</i> and a leading
 * <i>the</i>. What the gazetteer writes with a capital letter must have one in the text as well, so
 * that <i>turkey</i> is no state; an abbreviation must have exactly its own capitals, so that
 * <i>Who</i> is not the WHO.
 */
public final class Gazetteer {
  private static final Set<NameKind> UNSURE = Set.of(NameKind.FAMILY, NameKind.SHARED);

  private static final Comparator<Match> BY_PROMINENCE =
      Comparator.comparingInt((Match match) -> match.isCertain() ? 0 : 1)
          .thenComparingInt(match -> -match.entry().prominence())
          .thenComparing(match -> match.entry().id());

  /** How many words before an actor's name a longer name may start: <i>Gulf of</i> Mexico. */
  private static final int REACH = 3;

  private final Map<String, KnownActor> byId;
  private final NameIndex<Candidate> names = new NameIndex<>();
  private final NameIndex<String> others = new NameIndex<>();

  private Gazetteer(Map<String, KnownActor> byId, WordTable notActors) {
    this.byId = byId;
    byId.values().forEach(this::index);
    for (WordTable.Row row : notActors.rows()) {
      others.put(NameKey.of(row.get("name")), row.get("name"));
    }
  }

  /** A gazetteer of these entries; of two with one id their names are joined. */
  public static Gazetteer of(Collection<KnownActor> entries) {
    Map<String, KnownActor> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.merge(entry.id(), entry, KnownActor::with));
    return new Gazetteer(byId, WordTable.load("not-actors.tsv"));
  }

  public List<KnownActor> entries() {
    return List.copyOf(byId.values());
  }

  /** The entry with this IRI. */
  public Optional<KnownActor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Who may be meant by this name: the surest and most prominent first; empty if unknown.
   *
   * <p>A family name on its own is a match too, but never a {@linkplain Match#isCertain certain}
   * one.
   */
  public List<Match> lookup(String name) {
    String key = NameKey.of(name);
    List<Match> whole = matches(key);
    return whole.isEmpty() && NameKey.startsWithThe(key) ? matches(NameKey.withoutThe(key)) : whole;
  }

  /**
   * The longest name that starts at word {@code from}; if that word is <i>the</i>, also a name that
   * starts after it. What is part of another name is none: <i>Mexico</i> in <i>New Mexico</i>.
   */
  public Optional<Found> longestAt(List<String> words, int from) {
    Optional<Found> found = longestFrom(words, from);
    boolean article = words.get(from).equalsIgnoreCase("the") && from + 1 < words.size();
    return found.isEmpty() && article ? longestFrom(words, from + 1) : found;
  }

  private Optional<Found> longestFrom(List<String> words, int from) {
    return names
        .longest(words, from, this::matches)
        .map(stretch -> new Found(from, stretch.to(), stretch.values()))
        .filter(found -> !isPartOfAnotherName(words, found));
  }

  private boolean isPartOfAnotherName(List<String> words, Found found) {
    for (int from = Math.max(0, found.from() - REACH); from <= found.from(); from++) {
      int to = others.longest(words, from, others::at).map(NameIndex.Stretch::to).orElse(0);
      if (to >= found.to() && to - from > found.to() - found.from()) {
        return true;
      }
    }
    return false;
  }

  private List<Match> matches(String key) {
    Map<KnownActor, EnumSet<NameKind>> kinds = new LinkedHashMap<>();
    for (Candidate candidate : names.at(key)) {
      if (candidate.isWritten(key)) {
        kinds
            .computeIfAbsent(candidate.entry(), entry -> EnumSet.noneOf(NameKind.class))
            .add(candidate.kind());
      }
    }
    List<Match> matches = new ArrayList<>();
    kinds.forEach((entry, of) -> matches.add(new Match(entry, of)));
    matches.sort(BY_PROMINENCE);
    return List.copyOf(matches);
  }

  private void index(KnownActor entry) {
    index(entry, new Name(entry.name(), NameKind.LABEL));
    entry.names().forEach(name -> index(entry, name));
  }

  private void index(KnownActor entry, Name name) {
    String key = NameKey.of(name.text());
    names.put(key, new Candidate(entry, name.kind(), key));
    if (NameKey.startsWithThe(key) && NameKey.countWords(key) > 2) {
      String bare = NameKey.withoutThe(key);
      names.put(bare, new Candidate(entry, name.kind(), bare));
    }
  }

  /** An actor that a name may mean, and in which ways the name stands for it. */
  public record Match(KnownActor entry, Set<NameKind> kinds) {
    public Match {
      kinds = Set.copyOf(kinds);
    }

    public boolean is(NameKind kind) {
      return kinds.contains(kind);
    }

    /** False where only the family name fits: <i>Kim</i>. */
    public boolean isCertain() {
      return !UNSURE.containsAll(kinds);
    }
  }

  /** A name found in a list of words, from {@code from} up to but not including {@code to}. */
  public record Found(int from, int to, List<Match> matches) {
    public Found {
      matches = List.copyOf(matches);
    }

    /** The surest and most prominent of those who may be meant. */
    public Match best() {
      return matches.getFirst();
    }
  }

  private record Candidate(KnownActor entry, NameKind kind, String key) {
    boolean isWritten(String written) {
      return kind == NameKind.ABBREVIATION
          ? key.equals(written)
          : NameKey.hasCapitalsOf(key, written);
    }
  }
}
