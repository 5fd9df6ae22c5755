package hearsay.resolve;

import hearsay.model.Actor;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** An actor in the making: it gathers names, roles and mentions while the article is read. */
final class Draft {
  /** Whether <i>he</i> or <i>she</i> may mean a person. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  private final Supplier<String> mint;
  private Optional<String> id = Optional.empty();
  private final Actor.Kind kind;
  private final String name;
  private final Optional<String> wikidata;
  private final Set<String> memberOf = new LinkedHashSet<>();
  private final Set<String> origins = new LinkedHashSet<>();
  private final List<String> roles = new ArrayList<>();
  private final Set<String> keys = new LinkedHashSet<>();
  private final TreeSet<Span> mentions = new TreeSet<>();
  private Gender gender = Gender.UNKNOWN;
  private boolean plural;
  private boolean person;
  private boolean body;
  private boolean used;

  /**
   * A new one.
   *
   * @param mint gives its id when it is first asked for, so that nobody who plays no part takes one
   */
  Draft(Supplier<String> mint, Actor.Kind kind, String name, Optional<String> wikidata) {
    this.mint = mint;
    this.kind = kind;
    this.name = name;
    this.wikidata = wikidata;
    this.person = kind == Actor.Kind.PERSON;
    this.body = kind == Actor.Kind.STATE || kind == Actor.Kind.ORGANIZATION;
  }

  String id() {
    String own = id.orElseGet(mint);
    id = Optional.of(own);
    return own;
  }

  Actor.Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  Gender gender() {
    return gender;
  }

  void gender(Gender known) {
    if (gender == Gender.UNKNOWN) {
      gender = known;
    }
  }

  boolean isPlural() {
    return plural;
  }

  void plural(boolean several) {
    plural = several;
  }

  /** Whether it is one human being, named or not. */
  boolean isPerson() {
    return person && !plural;
  }

  /** Whether <i>it</i> may mean this actor. */
  boolean isBody() {
    return body && !plural;
  }

  void body(boolean joint) {
    body = joint;
  }

  void person(boolean human) {
    person = human;
  }

  List<String> roles() {
    return roles;
  }

  void role(String role) {
    if (!roles.contains(role)) {
      roles.add(role);
    }
  }

  Set<String> keys() {
    return keys;
  }

  void memberOf(String actor) {
    if (!id.equals(Optional.of(actor))) {
      memberOf.add(actor);
      origins.add(actor);
    }
  }

  /** Notes a state or organisation that it belongs to or belonged to. */
  void origin(String actor) {
    origins.add(actor);
  }

  /** All that it belongs to or once belonged to. */
  Set<String> origins() {
    return origins;
  }

  Set<String> memberOf() {
    return memberOf;
  }

  int count() {
    return mentions.size();
  }

  /** Notes that {@code span} points to this actor, which makes it one of the article's. */
  void mention(Span span) {
    mentions.add(span);
    used = true;
  }

  boolean isUsed() {
    return used;
  }

  void use() {
    used = true;
  }

  Actor toActor() {
    return new Actor(
        id(),
        kind,
        name,
        wikidata,
        List.copyOf(memberOf),
        roles.stream().findFirst(),
        List.copyOf(mentions));
  }
}
