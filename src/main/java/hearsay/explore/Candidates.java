package hearsay.explore;

import hearsay.store.Meanings;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes where a query looks for the claims of a filter that names nobody: patterns that find all
 * of them and some others quickly, so that the rest is asked of these only.
 */
final class Candidates {
  /** Those that leave the fewest claims come first. */
  private static final List<Field> FIELDS =
      List.of(
          Field.STANCE,
          Field.POLARITY,
          Field.CERTAINTY,
          Field.Q,
          Field.ACT,
          Field.NAMED,
          Field.SINCE,
          Field.UNTIL,
          Field.OUTLET);

  private static final String ANY_CLAIM = "?assertion hs:source ?anyone .\n";

  private final Filter filter;
  private final Meanings meanings;
  private final Thesaurus thesaurus;

  Candidates(Filter filter, Meanings meanings, Thesaurus thesaurus) {
    this.filter = filter;
    this.meanings = meanings;
    this.thesaurus = thesaurus;
  }

  /** The pattern; nothing where only a look at all claims tells. */
  String pattern() {
    return FIELDS.stream()
        .filter(field -> filter.values().containsKey(field.word()))
        .flatMap(field -> ways(field, filter.of(field.word())).stream())
        .findFirst()
        .map(Candidates::found)
        .orElse("");
  }

  private static String found(List<String> ways) {
    String where = "GRAPH ?article {\n" + Patterns.union(ways).indent(2) + "}\n";
    return "{\n  SELECT DISTINCT ?article ?assertion WHERE {\n" + where.indent(4) + "  }\n}\n";
  }

  private Optional<List<String>> ways(Field field, List<String> values) {
    return switch (field) {
      case STANCE ->
          unless(values.contains("affirms"), values.stream().flatMap(this::ofStance).distinct());
      case POLARITY ->
          unless(
              values.contains("positive"),
              values.stream().map("?assertion hs:polarity hs:%s .\n"::formatted));
      case CERTAINTY ->
          unless(
              values.contains("certain"),
              values.stream()
                  .flatMap(
                      value ->
                          Stream.of(
                              "?assertion hs:certainty hs:%s .\n".formatted(value),
                              held("?content hs:certainty hs:%s .\n".formatted(value)))));
      case ACT -> Optional.of(List.of(said(acts(values))));
      case NAMED ->
          unless(
              values.contains("true"),
              Stream.of("?source a hs:UnnamedSource .\n?assertion hs:source ?source .\n"));
      case Q -> words(values);
      case SINCE, UNTIL -> Optional.of(List.of(published(field, values)));
      case OUTLET ->
          Optional.of(
              List.of(
                  Patterns.values("publisher", Wanted.of(field, values, meanings).all())
                      + "?article schema:publisher ?publisher .\n"
                      + ANY_CLAIM));
      default -> Optional.empty();
    };
  }

  private static Optional<List<String>> unless(boolean hopeless, Stream<String> ways) {
    return hopeless ? Optional.empty() : Optional.of(ways.toList());
  }

  private Stream<String> ofStance(String stance) {
    String negative = "?assertion hs:polarity hs:negative .\n";
    return switch (stance) {
      case "asks" -> Stream.of(said(thesaurus.downward(Commitment.QUESTION)));
      case "demands" -> Stream.of(said(thesaurus.downward(Commitment.DEMAND)));
      case "denies" -> Stream.of(negative, held("?content hs:polarity hs:negative .\n"));
      default -> Stream.of(negative, "?assertion hs:via ?teller .\n");
    };
  }

  private static String held(String content) {
    return content + "?assertion hs:content ?content .\n";
  }

  private Set<String> acts(List<String> values) {
    Wanted wanted = Wanted.of(Field.ACT, values, meanings);
    Set<String> acts =
        wanted.alone().stream().map(Thesaurus::shortened).collect(Collectors.toSet());
    wanted.whole().stream()
        .map(act -> thesaurus.downward(Thesaurus.shortened(act)))
        .forEach(acts::addAll);
    return acts;
  }

  private static String said(Collection<String> acts) {
    return "VALUES ?act { %s }\n?assertion hs:speechAct ?act .\n"
        .formatted(acts.stream().sorted().collect(Collectors.joining(" ")));
  }

  private static String published(Field field, List<String> values) {
    return "?article schema:datePublished ?day .\n"
        + FilterPatterns.day(field, "day", values)
        + ANY_CLAIM;
  }

  /** Wherever the letters stand that the words cannot be found without. */
  private static Optional<List<String>> words(List<String> values) {
    Set<String> letters = new HashSet<>();
    for (String value : values) {
      Optional<String> longest =
          Words.of(value).parts().stream()
              .map(Words.Part::some)
              .filter(some -> !some.isEmpty())
              .max(Comparator.comparingInt(String::length));
      if (longest.isEmpty()) {
        return Optional.empty();
      }
      letters.add(longest.get());
    }
    String test =
        Patterns.any(
            letters.stream()
                .sorted()
                .map(some -> "CONTAINS(LCASE(?text), %s)".formatted(Patterns.literal(some)))
                .toList());
    return Optional.of(
        List.of(
            "?assertion hs:contentText ?text .\n" + test,
            "?assertion hs:sentence [ nif:anchorOf ?text ] .\n" + test,
            held("?content hs:expression ?text .\n" + test),
            held("?content hs:target ?text .\n" + test),
            held("?content hs:goodsText ?text .\n" + test),
            "?article schema:headline ?text .\n" + test + ANY_CLAIM));
  }
}
