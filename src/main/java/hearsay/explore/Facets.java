package hearsay.explore;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Counts the claims by what they may be filtered by next.
 *
 * <p>A claim counts for an actor and for all whom they belong to, for a concept and for all that is
 * broader: the count is what the filter would give. What is filtered by already is counted as if it
 * were not, so that its alternatives stay in sight.
 */
final class Facets {
  private static final int MOST = 12;

  private final Snapshot snapshot;
  private final Selection selection;
  private final List<Dimension> dimensions;

  Facets(Snapshot snapshot, Selection selection) {
    this.snapshot = snapshot;
    this.selection = selection;
    this.dimensions =
        List.of(
            actors(Field.SOURCE, card -> Stream.of(card.source())),
            actors(Field.ABOUT, card -> card.about().stream()),
            concepts(Field.ATTITUDE, Parts::attitude),
            concepts(Field.GOODS, Parts::goods),
            concepts(Field.ACT, card -> Stream.of(card.act())),
            plain(Field.STANCE, Entry::stance),
            plain(Field.CERTAINTY, entry -> entry.card().certainty()),
            new Dimension(
                Field.OUTLET, entry -> List.of(entry.card().article().outlet().id()), this::name),
            plain(Field.NAMED, entry -> Boolean.toString(Parts.isNamed(entry.card()))),
            plain(Field.KIND, Entry::kind));
  }

  private Dimension actors(Field field, Function<Card, Stream<Actor>> part) {
    return new Dimension(
        field,
        entry -> all(part.apply(entry.card()).map(Actor::id).toList(), entry::upward),
        this::name);
  }

  private Dimension concepts(Field field, Function<Card, Stream<Term>> part) {
    Thesaurus thesaurus = snapshot.thesaurus();
    return new Dimension(
        field,
        entry -> all(part.apply(entry.card()).map(Term::id).toList(), thesaurus::upward),
        id -> thesaurus.term(id).label());
  }

  private static Dimension plain(Field field, Function<Entry, String> value) {
    return new Dimension(field, entry -> List.of(value.apply(entry)), UnaryOperator.identity());
  }

  private static Collection<String> all(List<String> ids, Function<String, Set<String>> upward) {
    if (ids.size() == 1) {
      return upward.apply(ids.getFirst());
    }
    Set<String> found = new HashSet<>();
    ids.forEach(id -> found.addAll(upward.apply(id)));
    return found;
  }

  private String name(String actor) {
    return snapshot.actor(actor).label();
  }

  /** All of them; {@code wanted} are the claims that the selection gives. */
  List<Facet> of(List<Entry> wanted) {
    Map<Field, Map<String, Integer>> counts = new HashMap<>();
    dimensions.forEach(dimension -> counts.put(dimension.field(), new HashMap<>()));
    for (Entry entry : snapshot.entries()) {
      Set<Field> failed = selection.failed(entry);
      for (Dimension dimension : dimensions) {
        if (failed.isEmpty() || (failed.size() == 1 && failed.contains(dimension.field()))) {
          Map<String, Integer> count = counts.getOrDefault(dimension.field(), Map.of());
          dimension.values().apply(entry).forEach(value -> count.merge(value, 1, Integer::sum));
        }
      }
    }
    return Stream.concat(
            dimensions.stream().map(one -> facet(one, counts.getOrDefault(one.field(), Map.of()))),
            Stream.of(Months.of(wanted, selection.filter())))
        .toList();
  }

  private Facet facet(Dimension dimension, Map<String, Integer> counts) {
    Set<String> selected = selection.named(dimension.field());
    selected.forEach(value -> counts.putIfAbsent(value, 0));
    List<Facet.Value> sorted =
        counts.entrySet().stream()
            .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed())
            .limit((long) MOST * 4 + selected.size())
            .map(
                count ->
                    new Facet.Value(
                        count.getKey(),
                        dimension.label().apply(count.getKey()),
                        count.getValue(),
                        selected.contains(count.getKey())))
            .sorted(
                Comparator.comparingInt(Facet.Value::count)
                    .reversed()
                    .thenComparing(Facet.Value::label))
            .toList();
    return new Facet(
        dimension.field().word(),
        Stream.concat(
                sorted.stream().limit(MOST),
                sorted.stream().skip(MOST).filter(Facet.Value::selected))
            .toList());
  }

  /** What is counted under one name: the values of a claim, and how people call a value. */
  private record Dimension(
      Field field, Function<Entry, Collection<String>> values, UnaryOperator<String> label) {}
}
