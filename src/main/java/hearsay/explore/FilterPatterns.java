package hearsay.explore;

import hearsay.store.Meanings;
import hearsay.store.Sparql;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what one name of a filter asks for as SPARQL patterns, each on lines of its own. */
final class FilterPatterns {
  static final String WORDS_OF_CONTENT =
      """
      OPTIONAL { ?content hs:expression|hs:goodsText ?named }
      OPTIONAL { ?content hs:target ?target }
      """;

  static final String WORDS_OF_PLACE =
      """
      ?assertion hs:sentence/nif:anchorOf ?sentence .
      OPTIONAL { ?article schema:headline ?title }
      """;

  /** The same words in the same order as {@link ArticleIndexer} has them. */
  private static final String SEARCHED =
      """
      BIND (LCASE(CONCAT(?words, " ", COALESCE(?named, ""), " ", COALESCE(?target, ""), " ",
            ?sentence, " ", COALESCE(?title, ""))) AS ?searched)
      """;

  private static final String STATE = "?content a hs:StateOfMind . ";
  private static final String SHIPMENT = "?content a hs:Shipment . ";
  private static final String HELD = "?assertion hs:content ?content . ";

  /** One belongs to someone, at least by way of one who belongs to them. */
  private static final List<String> MEMBERSHIPS =
      List.of("", "/org:memberOf", "/org:memberOf/org:memberOf");

  private final Field first;
  private final Meanings meanings;
  private final Thesaurus thesaurus;

  /**
   * Writes patterns of which that of the {@code first} name stands before the claims, where it
   * finds them, and the others after.
   */
  FilterPatterns(Field first, Meanings meanings, Thesaurus thesaurus) {
    this.first = first;
    this.meanings = meanings;
    this.thesaurus = thesaurus;
  }

  String of(Field field, List<String> values) {
    return switch (field) {
      case Q -> SEARCHED + Patterns.any(values.stream().map(FilterPatterns::found).toList());
      case SOURCE -> actors(field, values, List.of("?assertion hs:source"));
      case ABOUT ->
          actors(
              field,
              values,
              List.of(
                  "?assertion hs:about",
                  HELD + "?content hs:experiencer",
                  HELD + "?content hs:sender",
                  HELD + "?content hs:recipient",
                  HELD + "?content hs:carrier",
                  HELD + STATE + "?content hs:about"));
      case EXPERIENCER -> actors(field, values, List.of(STATE + "?content hs:experiencer"));
      case TOWARD -> actors(field, values, List.of(STATE + "?content hs:about"));
      case SENDER -> actors(field, values, List.of(SHIPMENT + "?content hs:sender"));
      case RECIPIENT -> actors(field, values, List.of(SHIPMENT + "?content hs:recipient"));
      case OUTLET -> actors(field, values, List.of("?article schema:publisher"));
      case ATTITUDE -> concepts(field, values, "?content hs:attitude ?attitude .\n");
      case GOODS -> concepts(field, values, "?content hs:goods ?goods .\n");
      case ACT -> concepts(field, values, "");
      case KIND -> kinds(values);
      case STANCE, CERTAINTY -> Patterns.choice(field, values, "\"%s\"");
      case POLARITY -> Patterns.choice(field, values, "hs:%s");
      case NAMED -> Patterns.any(values.stream().map(FilterPatterns::named).toList());
      case ARTICLE ->
          Patterns.values("article", values.stream().map(FilterPatterns::article).toList());
      case SINCE -> Patterns.any(values.stream().map(FilterPatterns::since).toList());
      case UNTIL -> Patterns.any(values.stream().map(FilterPatterns::until).toList());
    };
  }

  /** Claims of which someone has a part that {@code parts} lead to. */
  private String actors(Field field, List<String> values, List<String> parts) {
    Wanted wanted = Wanted.of(field, values, meanings);
    String name = field.word();
    List<String> ways = new ArrayList<>();
    if (!wanted.whole().isEmpty()) {
      ways.add(one(name + "Party", thesaurus.withInstitutions(wanted.whole()), parts, MEMBERSHIPS));
    }
    if (!wanted.alone().isEmpty()) {
      ways.add(one(name, wanted.alone(), parts, List.of("")));
    }
    if (wanted.nobody()) {
      String part = parts.getFirst();
      String type = part.substring(0, part.indexOf(" . ") + 2);
      ways.add("%s\nFILTER NOT EXISTS { %s ?nobody }\n".formatted(type, part));
    }
    return field == first
        ? Patterns.union(ways)
        : Patterns.any(ways.stream().map(way -> "EXISTS {\n" + way.indent(2) + "}").toList());
  }

  /**
   * One of {@code actors}, where the article of the claim has them: looked for in all articles, or
   * among what has been found.
   */
  private String one(
      String name, Collection<String> actors, List<String> parts, List<String> memberships) {
    String places =
        parts.stream()
            .flatMap(
                part ->
                    memberships.stream()
                        .map(member -> "{ %s%s ?%s }\n".formatted(part, member, name)))
            .collect(Collectors.joining("  UNION ", "GRAPH ?article {\n  ", "}\n"));
    return name.startsWith(first.word())
        ? Patterns.values(name, actors) + places
        : places + "FILTER (?%s IN (%s))\n".formatted(name, Patterns.iris(actors, ", "));
  }

  private String concepts(Field field, List<String> values, String pattern) {
    Wanted wanted = Wanted.of(field, values, meanings);
    String name = field.word();
    List<String> ways = new ArrayList<>();
    if (!wanted.whole().isEmpty()) {
      String path = "?%s skos:broader* ?%sAsked .\n".formatted(name, name);
      ways.add(Patterns.values(name + "Asked", wanted.whole()) + path + pattern);
    }
    if (!wanted.alone().isEmpty()) {
      ways.add(Patterns.values(name, wanted.alone()) + pattern);
    }
    return Patterns.union(ways);
  }

  private static String kinds(List<String> values) {
    List<String> types =
        values.stream()
            .filter(value -> !value.equals("text"))
            .map(value -> value.equals("state") ? STATE.strip() : SHIPMENT.strip())
            .toList();
    if (types.size() == values.size()) {
      return Patterns.union(types.stream().map(type -> type + "\n").toList());
    }
    return Patterns.any(
        Stream.concat(Stream.of("!BOUND(?content)"), types.stream().map("EXISTS { %s }"::formatted))
            .toList());
  }

  private static String found(String words) {
    String tests =
        Words.of(words).patterns().stream()
            .map(pattern -> "REGEX(?searched, %s)".formatted(Patterns.literal(pattern)))
            .collect(Collectors.joining(" && "));
    return tests.isEmpty() ? "true" : tests;
  }

  private static String named(String value) {
    return (value.equals("true") ? "NOT " : "") + "EXISTS { ?source a hs:UnnamedSource }";
  }

  private static String article(String value) {
    String iri = Sparql.PREFIXES.expandPrefix(value);
    return iri.contains("://") ? iri : Sparql.PREFIXES.getNsPrefixURI("article") + value;
  }

  private static String since(String value) {
    String day = value + "-01-01".substring(value.length() == 4 ? 0 : value.length() == 7 ? 3 : 6);
    return "?date >= " + day(day);
  }

  private static String until(String value) {
    String day =
        switch (value.length()) {
          case 4 -> Year.parse(value).atMonth(12).atEndOfMonth().toString();
          case 7 -> YearMonth.parse(value).atEndOfMonth().toString();
          default -> value;
        };
    return "?date <= " + day(day);
  }

  private static String day(String day) {
    return "\"%s\"^^xsd:date".formatted(day);
  }
}
