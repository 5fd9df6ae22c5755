package hearsay.explore;

import hearsay.store.Meanings;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter made ready for the claims of one snapshot: a test for each name that narrows. */
final class Selection {
  private static final String STATE = "state";
  private static final String SHIPMENT = "shipment";

  private final Snapshot snapshot;
  private final Meanings meanings;
  private final Filter filter;
  private final Map<Field, Predicate<Entry>> tests = new EnumMap<>(Field.class);
  private final Map<Field, Set<String>> named = new EnumMap<>(Field.class);

  private Selection(Filter filter, Snapshot snapshot, Meanings meanings) {
    this.filter = filter;
    this.snapshot = snapshot;
    this.meanings = meanings;
  }

  static Selection of(Filter filter, Snapshot snapshot, Meanings meanings) {
    Selection selection = new Selection(filter, snapshot, meanings);
    filter
        .values()
        .forEach(
            (name, values) -> {
              Field field = Field.named(name);
              selection.tests.put(field, selection.test(field, values));
            });
    return selection;
  }

  Filter filter() {
    return filter;
  }

  /** The values of a name as facets have them. */
  Set<String> named(Field field) {
    return named.getOrDefault(field, Set.copyOf(filter.of(field.word())));
  }

  /** Whether a claim is wanted. */
  boolean has(Entry entry) {
    return tests.values().stream().allMatch(test -> test.test(entry));
  }

  /** The wanted claims, the latest first. */
  List<Entry> entries() {
    return tests.isEmpty()
        ? snapshot.entries()
        : snapshot.entries().stream().filter(this::has).toList();
  }

  /** The names whose tests a claim fails. */
  Set<Field> failed(Entry entry) {
    if (has(entry)) {
      return Set.of();
    }
    return tests.entrySet().stream()
        .filter(test -> !test.getValue().test(entry))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Predicate<Entry> test(Field field, List<String> values) {
    return switch (field) {
      case Q -> words(values);
      case SOURCE -> actors(field, values, card -> Stream.of(card.source()));
      case ABOUT -> actors(field, values, card -> card.about().stream());
      case EXPERIENCER -> role(field, values, STATE, Parts::experiencer);
      case TOWARD -> role(field, values, STATE, Parts::toward);
      case SENDER -> role(field, values, SHIPMENT, Parts::sender);
      case RECIPIENT -> role(field, values, SHIPMENT, Parts::recipient);
      case OUTLET -> actors(field, values, card -> Stream.of(card.article().outlet()));
      case ATTITUDE -> concepts(field, values, Parts::attitude);
      case GOODS -> concepts(field, values, Parts::goods);
      case ACT -> concepts(field, values, card -> Stream.of(card.act()));
      case KIND -> entry -> values.contains(entry.kind());
      case STANCE -> entry -> values.contains(entry.stance());
      case POLARITY -> entry -> values.contains(entry.card().polarity());
      case CERTAINTY -> entry -> values.contains(entry.card().certainty());
      case NAMED -> entry -> values.contains(Boolean.toString(Parts.isNamed(entry.card())));
      case ARTICLE -> articles(values);
      case SINCE -> day(day -> values.stream().anyMatch(first -> day.compareTo(first) >= 0));
      case UNTIL -> day(day -> values.stream().anyMatch(last -> isUntil(day, last)));
    };
  }

  private static Predicate<Entry> words(List<String> values) {
    List<Predicate<String>> tests = values.stream().map(value -> Words.of(value).test()).toList();
    return entry -> tests.stream().anyMatch(test -> test.test(entry.searched()));
  }

  private Predicate<Entry> actors(
      Field field, List<String> values, Function<Card, Stream<Actor>> part) {
    Wanted wanted = wanted(field, values);
    return entry -> part.apply(entry.card()).anyMatch(actor -> isOf(wanted, actor, entry));
  }

  /** A part of one kind of claims, which may name nobody for it. */
  private Predicate<Entry> role(
      Field field, List<String> values, String kind, Function<Card, Stream<Actor>> part) {
    Wanted wanted = wanted(field, values);
    return entry -> {
      List<Actor> actors = part.apply(entry.card()).toList();
      return actors.isEmpty()
          ? wanted.nobody() && entry.kind().equals(kind)
          : actors.stream().anyMatch(actor -> isOf(wanted, actor, entry));
    };
  }

  private static boolean isOf(Wanted wanted, Actor actor, Entry entry) {
    return wanted.alone().contains(actor.id())
        || (!wanted.whole().isEmpty()
            && !Collections.disjoint(entry.upward(actor.id()), wanted.whole()));
  }

  private Wanted wanted(Field field, List<String> values) {
    Wanted wanted = Wanted.of(field, values, meanings);
    named.put(field, wanted.all());
    return wanted;
  }

  private Predicate<Entry> concepts(
      Field field, List<String> values, Function<Card, Stream<Term>> part) {
    Wanted wanted = Wanted.of(field, values, meanings);
    named.put(field, shortened(wanted.all()));
    Set<String> whole = shortened(wanted.whole());
    Set<String> ids = new HashSet<>(shortened(wanted.alone()));
    whole.forEach(concept -> ids.addAll(snapshot.thesaurus().downward(concept)));
    return entry -> part.apply(entry.card()).map(Term::id).anyMatch(ids::contains);
  }

  private static Set<String> shortened(Set<String> iris) {
    return iris.stream().map(Thesaurus::shortened).collect(Collectors.toUnmodifiableSet());
  }

  private static Predicate<Entry> articles(List<String> values) {
    return entry -> {
      String iri = entry.card().article().id();
      return values.contains(iri)
          || values.contains(GraphReader.lastPart(iri))
          || values.contains(Thesaurus.shortened(iri));
    };
  }

  private static Predicate<Entry> day(Predicate<String> test) {
    return entry -> {
      Optional<String> day = entry.card().article().published();
      return day.isPresent() && test.test(day.get());
    };
  }

  /** A month or a year lasts until its end. */
  private static boolean isUntil(String day, String last) {
    return day.compareTo(last) <= 0 || day.startsWith(last);
  }
}
