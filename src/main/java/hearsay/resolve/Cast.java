package hearsay.resolve;

import hearsay.lexicon.KnownActor;
import hearsay.model.Actor;
import hearsay.model.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The actors of one article, by id.
 *
 * <p>Who the gazetteer knows, or who has a full name, has the same id in every article; all others
 * are this article's own.
 */
final class Cast {
  private static final String ACTORS = "https://w3id.org/hearsay/actor/";

  /** Longer names all in capitals are no abbreviations. */
  private static final int LOUD = 4;

  private final String local;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Draft> unnamed = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  Cast(Article article) {
    this.local = article.iri() + "/actor/";
  }

  Draft known(KnownActor entry) {
    Draft draft =
        drafts.computeIfAbsent(
            entry.id(), id -> new Draft(() -> id, entry.kind(), entry.name(), entry.wikidata()));
    draft.id();
    entry.memberOf().forEach(draft::memberOf);
    return draft;
  }

  /** The id by which a name is known in every article. */
  static String globalId(String name) {
    return ACTORS + Words.slug(name);
  }

  /** Someone known by a full name in every article. */
  Draft named(Actor.Kind kind, String name) {
    return drafts.computeIfAbsent(
        globalId(name), id -> new Draft(() -> id, kind, name, Optional.empty()));
  }

  /**
   * A body that is known by whom it belongs to: <i>the Russian government</i> and <i>Russia's
   * government</i> are one.
   */
  Draft body(String owner, String what, String label) {
    String id = owner + "-" + Words.slug(what);
    return drafts.computeIfAbsent(
        id, any -> new Draft(() -> id, Actor.Kind.ORGANIZATION, label, Optional.empty()));
  }

  /** Someone whose name says too little to be sure beyond this article. */
  Draft local(Actor.Kind kind, String name) {
    return drafts.computeIfAbsent(
        local + Words.slug(name), id -> new Draft(() -> id, kind, name, Optional.empty()));
  }

  /** The state with this id, if it is in the article. */
  Optional<Draft> state(String id) {
    return Optional.ofNullable(drafts.get(id)).filter(one -> one.kind() == Actor.Kind.STATE);
  }

  /** A place that acts, which is to say those who govern it. */
  Draft place(String name) {
    boolean loud = name.length() > LOUD && name.equals(name.toUpperCase(Locale.ROOT));
    String label = loud ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) : name;
    return named(Actor.Kind.STATE, label);
  }

  /** Whoever published an article that does not say so. */
  Draft outlet() {
    return drafts.computeIfAbsent(
        local + "outlet",
        id -> new Draft(() -> id, Actor.Kind.ORGANIZATION, "the article", Optional.empty()));
  }

  /** The people of the article who have a name, in the order in which they came up. */
  List<Draft> people() {
    return drafts.values().stream()
        .filter(draft -> draft.isUsed() && draft.kind() == Actor.Kind.PERSON)
        .toList();
  }

  /** A source without a name, another one at every call. */
  Draft unnamed(String label) {
    Draft draft =
        new Draft(
            () -> free(local + Words.slug(label)),
            Actor.Kind.UNNAMED_SOURCE,
            label,
            Optional.empty());
    unnamed.add(draft);
    return draft;
  }

  private String free(String base) {
    String id = base;
    for (int number = 2; drafts.containsKey(id) || !taken.add(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  /** All who are in the article, those with a name first. */
  List<Actor> actors() {
    return Stream.concat(drafts.values().stream(), unnamed.stream())
        .filter(Draft::isUsed)
        .map(Draft::toActor)
        .toList();
  }
}
