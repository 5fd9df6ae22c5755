package hearsay.explore;

import hearsay.store.Meanings;
import hearsay.store.Sparql;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            IF(BOUND(?teller) && EXISTS { ?teller hs:via*/hs:polarity hs:negative }, "leaves-open",
            IF(?polarity = COALESCE(?held, hs:positive), "affirms", "denies"))))) AS ?stance)
      BIND (COALESCE(?heldCertainty, hs:certain) AS ?thatCertainty)
      BIND (IF(hs:possible IN (?saidCertainty, ?thatCertainty), "possible",
            IF(hs:probable IN (?saidCertainty, ?thatCertainty), "probable",
            "certain")) AS ?certainty)
      """;

  /** What finds few claims quickly, and is looked for first; the rest is looked at after. */
  private static final List<Field> FIRST =
      List.of(
          Field.ARTICLE,
          Field.SOURCE,
          Field.EXPERIENCER,
          Field.TOWARD,
          Field.SENDER,
          Field.RECIPIENT,
          Field.ABOUT,
          Field.ATTITUDE,
          Field.GOODS,
          Field.KIND);

  private final Filter filter;
  private final Field first;
  private final Set<String> questions;
  private final Set<String> demands;
  private final String commitment;
  private final Map<Field, String> patterns = new EnumMap<>(Field.class);

  private FilterQuery(Filter filter, Meanings meanings, Thesaurus thesaurus) {
    this.filter = filter;
    this.first =
        FIRST.stream()
            .filter(this::has)
            .filter(field -> !filter.of(field.word()).contains(Wanted.NOBODY))
            .filter(field -> field != Field.KIND || mustHaveContent())
            .findFirst()
            .orElse(Field.Q);
    FilterPatterns writer = new FilterPatterns(first, meanings, thesaurus);
    this.questions = thesaurus.downward(Commitment.QUESTION);
    this.demands = thesaurus.downward(Commitment.DEMAND);
    this.commitment =
        COMMITMENT
            .replace("{questions}", String.join(", ", questions))
            .replace("{demands}", String.join(", ", demands));
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
    String where =
        (first == Field.Q ? candidates() : patterns.getOrDefault(first, ""))
            + "GRAPH ?article {\n"
            + claim().indent(2)
            + "}\n"
            + commitment
            + patterns.keySet().stream()
                .filter(field -> field == Field.Q || field != first)
                .map(patterns::get)
                .collect(Collectors.joining());
    String query = SELECT + where.indent(2) + "}\nORDER BY DESC(?date) ?assertion ?content\n";
    return comment() + prefixes(query) + "\n" + query;
  }

  /** Where claims of few stances are looked for, all of them and some others. */
  private String candidates() {
    List<String> stances = filter.of(Field.STANCE.word());
    if (stances.isEmpty() || stances.contains("affirms")) {
      return "";
    }
    List<String> ways =
        stances.stream().flatMap(stance -> ways(stance).stream()).distinct().toList();
    return "GRAPH ?article {\n" + Patterns.union(ways).indent(2) + "}\n";
  }

  private List<String> ways(String stance) {
    String negative = "?assertion hs:polarity hs:negative .\n";
    return switch (stance) {
      case "asks" -> List.of(said(questions));
      case "demands" -> List.of(said(demands));
      case "denies" ->
          List.of(
              negative, "?content hs:polarity hs:negative .\n?assertion hs:content ?content .\n");
      default -> List.of(negative, "?assertion hs:via ?teller .\n");
    };
  }

  private static String said(Collection<String> acts) {
    return "VALUES ?act { %s }\n?assertion hs:speechAct ?act .\n".formatted(String.join(" ", acts));
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
