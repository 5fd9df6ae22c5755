package hearsay.explore;

import hearsay.store.Meanings;
import hearsay.vocab.HsClass;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All claims of a store at one moment. */
final class Snapshot {
  private final Map<String, ArticleClaims> articles;
  private final Thesaurus thesaurus;
  private final List<Entry> entries;
  private @Nullable Directory directory;
  private @Nullable Overview overview;
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Actor> actors;

  Snapshot(Map<String, ArticleClaims> articles, Thesaurus thesaurus) {
    this(
        articles,
        thesaurus,
        articles.values().stream().flatMap(article -> article.entries().stream()));
  }

  private Snapshot(
      Map<String, ArticleClaims> articles, Thesaurus thesaurus, Stream<Entry> entries) {
    this.articles = Collections.unmodifiableMap(new TreeMap<>(articles));
    this.thesaurus = thesaurus;
    this.entries = entries.sorted(Entry.LATEST).toList();
    this.actors = actors();
  }

  /** What comes after this; quick when most articles are the same, since these are in order. */
  Snapshot with(Map<String, ArticleClaims> now) {
    Set<String> others = new HashSet<>();
    Stream.of(articles, now)
        .flatMap(all -> all.keySet().stream())
        .filter(article -> !digest(articles, article).equals(digest(now, article)))
        .forEach(others::add);
    return new Snapshot(
        now,
        thesaurus,
        Stream.concat(
            entries.stream().filter(entry -> !others.contains(entry.card().article().id())),
            others.stream()
                .flatMap(article -> Optional.ofNullable(now.get(article)).stream())
                .flatMap(article -> article.entries().stream())));
  }

  private static Optional<String> digest(Map<String, ArticleClaims> articles, String article) {
    return Optional.ofNullable(articles.get(article)).map(ArticleClaims::digest);
  }

  Map<String, ArticleClaims> articles() {
    return articles;
  }

  Thesaurus thesaurus() {
    return thesaurus;
  }

  /** All claims, the latest first. */
  List<Entry> entries() {
    return entries;
  }

  /** The article of that IRI, or of that last part of one. */
  Optional<ArticleClaims> article(String name) {
    return Optional.ofNullable(articles.get(name))
        .or(
            () ->
                articles.values().stream()
                    .filter(one -> GraphReader.lastPart(one.article().id()).equals(name))
                    .findFirst());
  }

  /** Of all claims; made when it is first asked for. */
  synchronized Overview overview(Meanings meanings) {
    Overview made =
        overview == null
            ? Overview.of(entries, this, Selection.of(Filter.ALL, this, meanings))
            : overview;
    overview = made;
    return made;
  }

  /** What can be asked for by name; made when it is first asked for. */
  synchronized Directory directory() {
    Directory made = directory == null ? new Directory(this) : directory;
    directory = made;
    return made;
  }

  /** That one, as the gazetteer or else most articles call them. */
  Actor actor(String id) {
    return Optional.ofNullable(actors.get(id))
        .or(() -> thesaurus.actor(id))
        .orElseGet(() -> new Actor(id, GraphReader.lastPart(id), HsClass.ACTOR.getLocalName()));
  }

  /** All that articles and the gazetteer call an actor. */
  Set<String> names(String id) {
    Set<String> all = new TreeSet<>(thesaurus.names(id));
    all.addAll(names.getOrDefault(id, Set.of()));
    return all;
  }

  private Map<String, Actor> actors() {
    Map<String, Map<Actor, Integer>> counts = new HashMap<>();
    for (ArticleClaims article : articles.values()) {
      article
          .actors()
          .forEach(
              (id, actor) ->
                  counts.computeIfAbsent(id, any -> new HashMap<>()).merge(actor, 1, Integer::sum));
    }
    counts.forEach(
        (id, named) ->
            names.put(id, named.keySet().stream().map(Actor::label).collect(Collectors.toSet())));
    Map<String, Actor> known = new HashMap<>();
    counts.forEach((id, named) -> known.put(id, thesaurus.actor(id).orElseGet(() -> most(named))));
    return known;
  }

  private static Actor most(Map<Actor, Integer> named) {
    return named.entrySet().stream()
        .min(
            Map.Entry.<Actor, Integer>comparingByValue()
                .reversed()
                .thenComparingInt(entry -> entry.getKey().label().length())
                .thenComparing(entry -> entry.getKey().label()))
        .orElseThrow()
        .getKey();
  }
}
