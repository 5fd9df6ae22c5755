package hearsay.explore;

import hearsay.vocab.HsClass;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All claims of a store at one moment; nothing of it changes. */
final class Snapshot {
  private final Map<String, ArticleClaims> articles;
  private final Thesaurus thesaurus;
  private final List<Entry> entries;
  private final Map<String, Actor> actors;
  private final Map<String, Set<String>> upward;

  Snapshot(Map<String, ArticleClaims> articles, Thesaurus thesaurus) {
    this.articles = Collections.unmodifiableMap(new TreeMap<>(articles));
    this.thesaurus = thesaurus;
    this.entries =
        articles.values().stream()
            .flatMap(article -> article.entries().stream())
            .sorted(Entry.LATEST)
            .toList();
    this.actors = actors();
    this.upward = upward();
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

  /** That one, as the gazetteer or else most articles call them. */
  Actor actor(String id) {
    return Optional.ofNullable(actors.get(id))
        .or(() -> thesaurus.actor(id))
        .orElseGet(() -> new Actor(id, GraphReader.lastPart(id), HsClass.ACTOR.getLocalName()));
  }

  /** That one, and everyone whom they belong to. */
  Set<String> upward(String actor) {
    return upward.getOrDefault(actor, Set.of(actor));
  }

  /** Those of the articles' actors who are or belong to one of {@code parties}. */
  Set<String> members(Set<String> parties) {
    Set<String> members = new HashSet<>(parties);
    actors.keySet().stream()
        .filter(actor -> upward(actor).stream().anyMatch(parties::contains))
        .forEach(members::add);
    return members;
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

  private Map<String, Set<String>> upward() {
    Map<String, Set<String>> parties = new HashMap<>();
    for (ArticleClaims article : articles.values()) {
      article
          .parties()
          .forEach(
              (id, whole) -> parties.computeIfAbsent(id, any -> new HashSet<>()).addAll(whole));
    }
    parties.keySet().removeIf(id -> actor(id).kind().equals(HsClass.STATE.getLocalName()));
    Map<String, Set<String>> closures = new HashMap<>();
    actors.keySet().forEach(id -> addClosure(id, parties, closures));
    return closures;
  }

  private void addClosure(
      String id, Map<String, Set<String>> parties, Map<String, Set<String>> closures) {
    Set<String> closure =
        Closure.of(
            id,
            one ->
                Stream.concat(
                        parties.getOrDefault(one, Set.of()).stream(),
                        thesaurus.parties(one).stream())
                    .sorted()
                    .toList());
    if (closure.size() > 1) {
      closures.put(id, closure);
    }
  }
}
