package hearsay.lexicon;

import hearsay.model.Actor;
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

  private final Map<String, Entry> byId;
  private final NameIndex<Candidate> names = new NameIndex<>();
  private final NameIndex<String> others = new NameIndex<>();

  private Gazetteer(Map<String, Entry> byId, WordTable notActors) {
    this.byId = byId;
    byId.values().forEach(this::index);
    for (WordTable.Row row : notActors.rows()) {
      others.put(NameKey.of(row.get("name")), row.get("name"));
    }
  }

  /** A gazetteer of these entries; of two with one id their names are joined. */
  public static Gazetteer of(Collection<Entry> entries) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.merge(entry.id(), entry, Entry::with));
    return new Gazetteer(byId, WordTable.load("not-actors.tsv"));
  }

  public List<Entry> entries() {
    return List.copyOf(byId.values());
  }

  /** The entry with this IRI. */
  public Optional<Entry> byId(String id) {
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
    Map<Entry, EnumSet<NameKind>> kinds = new LinkedHashMap<>();
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

  private void index(Entry entry) {
    index(entry, new Name(entry.name(), NameKind.LABEL));
    entry.names().forEach(name -> index(entry, name));
  }

  private void index(Entry entry, Name name) {
    String key = NameKey.of(name.text());
    names.put(key, new Candidate(entry, name.kind(), key));
    if (NameKey.startsWithThe(key) && NameKey.countWords(key) > 2) {
      String bare = NameKey.withoutThe(key);
      names.put(bare, new Candidate(entry, name.kind(), bare));
    }
  }

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
  public record Entry(
      String id,
      Actor.Kind kind,
      String type,
      String name,
      List<Name> names,
      List<String> memberOf,
      Optional<String> wikidata,
      List<String> offices,
      int prominence) {
    public Entry {
      if (id.isBlank() || name.isBlank()) {
        throw new IllegalArgumentException("an entry without id or name: '%s'".formatted(id));
      }
      names = List.copyOf(names);
      memberOf = List.copyOf(memberOf);
      offices = List.copyOf(offices);
    }

    /** This entry with the other's names, memberships and offices added. */
    Entry with(Entry other) {
      return new Entry(
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

  /** An actor that a name may mean, and in which ways the name stands for it. */
  public record Match(Entry entry, Set<NameKind> kinds) {
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

  private record Candidate(Entry entry, NameKind kind, String key) {
    boolean isWritten(String written) {
      return kind == NameKind.ABBREVIATION
          ? key.equals(written)
          : NameKey.hasCapitalsOf(key, written);
    }
  }
}
