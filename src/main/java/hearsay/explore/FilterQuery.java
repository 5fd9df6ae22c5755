package hearsay.explore;

import hearsay.store.Meanings;
import hearsay.store.Sparql;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a filter as a SPARQL query that gives the same claims, for people to read and to change.
 *
 * <p>It is standard SPARQL 1.1. One row is one claim: an assertion, and as {@code ?content} the
 * state of mind or the shipment that it speaks of, if there is one.
 */
final class FilterQuery {
  private static final String SELECT =
      """
      SELECT DISTINCT ?date ?claimant ?stance ?certainty ?words ?paper ?article ?assertion ?content
      WHERE {
      """;

  private static final String ASSERTION =
      """
      ?assertion hs:source ?source ;
        hs:speechAct ?act ;
        hs:polarity ?polarity ;
        hs:certainty ?saidCertainty ;
        hs:contentText ?words .
      ?source rdfs:label ?claimant .
      ?article schema:publisher ?outlet .
      ?outlet rdfs:label ?paper .
      OPTIONAL { ?article schema:datePublished ?date }
      OPTIONAL { ?assertion hs:via ?teller }
      """;

  private static final String CONTENT =
      """
      ?assertion hs:content ?content .
      ?content a ?type ;
        hs:polarity ?held ;
        hs:certainty ?heldCertainty .
      FILTER (?type IN (hs:StateOfMind, hs:Shipment))
      """;

  /** As {@link Commitment} has it. */
  private static final String COMMITMENT =
      """
      BIND (IF(?act IN ({questions}), "asks",
            IF(?act IN ({demands}), "demands",
            IF(?polarity = hs:negative && ?act != hs:Denial, "leaves-open",
            IF(BOUND(?teller) && EXISTS {
                ?teller hs:via* ?outer .
                ?outer hs:polarity ?passedOn .
                FILTER (?passedOn != hs:positive)
              }, "leaves-open",
            IF(?polarity = COALESCE(?held, hs:positive), "affirms", "denies"))))) AS ?stance)
      BIND (COALESCE(?heldCertainty, hs:certain) AS ?thatCertainty)
      BIND (IF(hs:possible IN (?saidCertainty, ?thatCertainty), "possible",
            IF(hs:probable IN (?saidCertainty, ?thatCertainty), "probable",
            "certain")) AS ?certainty)
      """;

  /** What finds its claims by itself, and so stands before all else. */
  private static final Set<Field> FINDING =
      EnumSet.of(
          Field.ARTICLE,
          Field.SOURCE,
          Field.EXPERIENCER,
          Field.TOWARD,
          Field.SENDER,
          Field.RECIPIENT,
          Field.ABOUT);

  /** Of these the first stands before all else, where none of those is. */
  private static final List<Field> CONTENTS = List.of(Field.ATTITUDE, Field.GOODS, Field.KIND);

  private final Filter filter;
  private final String candidates;
  private final String commitment;
  private final Map<Field, String> patterns = new EnumMap<>(Field.class);

  private FilterQuery(Filter filter, Meanings meanings, Thesaurus thesaurus) {
    this.filter = filter;
    this.candidates = new Candidates(filter, meanings, thesaurus).pattern();
    this.commitment =
        COMMITMENT
            .replace("{questions}", String.join(", ", thesaurus.downward(Commitment.QUESTION)))
            .replace("{demands}", String.join(", ", thesaurus.downward(Commitment.DEMAND)));
    FilterPatterns writer = new FilterPatterns(meanings, thesaurus);
    filter
        .values()
        .forEach(
            (name, values) -> {
              Field field = Field.named(name);
              patterns.put(field, writer.of(field, values));
            });
  }

  /**
   * The query.
   *
   * @throws hearsay.HearsayException when the filter names what the store does not know
   */
  static String of(Filter filter, Meanings meanings, Thesaurus thesaurus) {
    return new FilterQuery(filter, meanings, thesaurus).text();
  }

  private String text() {
    Set<Field> front = front();
    String where =
        (front.isEmpty() ? candidates : patterns(front::contains))
            + "GRAPH ?article {\n"
            + claim().indent(2)
            + "}\n"
            + (has(Field.ABOUT) ? FilterPatterns.ABOUT_THIS : "")
            + commitment
            + patterns(field -> !front.contains(field));
    String query = SELECT + where.indent(2) + "}\nORDER BY DESC(?date) ?assertion ?content\n";
    return comment() + prefixes(query) + "\n" + query;
  }

  private String patterns(Predicate<Field> which) {
    return patterns.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining());
  }

  private Set<Field> front() {
    Set<Field> finding = EnumSet.copyOf(FINDING);
    finding.retainAll(patterns.keySet());
    if (finding.isEmpty()) {
      CONTENTS.stream()
          .filter(this::has)
          .filter(field -> field != Field.KIND || mustHaveContent())
          .findFirst()
          .ifPresent(finding::add);
    }
    return finding;
  }

  private boolean has(Field field) {
    return filter.values().containsKey(field.word());
  }

  private String claim() {
    boolean searches = has(Field.Q);
    String content = CONTENT + (searches ? FilterPatterns.WORDS_OF_CONTENT : "");
    return (mustHaveContent() ? content : "")
        + ASSERTION
        + (searches ? FilterPatterns.WORDS_OF_PLACE : "")
        + (mustHaveContent() ? "" : "OPTIONAL {\n" + content.indent(2) + "}\n");
  }

  private boolean mustHaveContent() {
    return Stream.of(
                Field.EXPERIENCER,
                Field.TOWARD,
                Field.SENDER,
                Field.RECIPIENT,
                Field.ATTITUDE,
                Field.GOODS)
            .anyMatch(this::has)
        || (has(Field.KIND) && !filter.of(Field.KIND.word()).contains("text"));
  }

  private String comment() {
    return filter.values().isEmpty()
        ? "# All claims\n"
        : filter.values().entrySet().stream()
            .map(entry -> entry.getKey() + " = " + String.join(" or ", entry.getValue()))
            .collect(Collectors.joining("; ", "# Claims with ", ""))
            .replaceAll("\\s+", " ")
            .concat("\n");
  }

  private static String prefixes(String query) {
    return Sparql.PREFIXES.getNsPrefixMap().entrySet().stream()
        .filter(prefix -> query.contains(prefix.getKey() + ":"))
        .sorted(Map.Entry.comparingByKey())
        .map(prefix -> "PREFIX %s: <%s>\n".formatted(prefix.getKey(), prefix.getValue()))
        .collect(Collectors.joining());
  }
}
