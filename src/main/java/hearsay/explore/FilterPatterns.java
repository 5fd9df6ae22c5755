package hearsay.explore;

import hearsay.store.Meanings;
import hearsay.store.Sparql;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
      ?assertion hs:sentence [ nif:anchorOf ?sentence ] .
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
  private static final String HELD = "?assertion hs:content ?aboutContent . ?aboutContent ";
  private static final List<String> ABOUT =
      List.of(
          "?assertion hs:about",
          HELD + "hs:experiencer",
          HELD + "hs:sender",
          HELD + "hs:recipient",
          HELD + "hs:carrier",
          HELD + "a hs:StateOfMind . ?aboutContent hs:about");

  /** They, and who belongs to them, at most by way of one who belongs to them. */
  private static final String MEMBERS =
      """
      {}
      UNION { GRAPH ?article { ?{name}Member org:memberOf ?{name}Party } }
      UNION { GRAPH ?article { ?{name}Member org:memberOf [ org:memberOf ?{name}Party ] } }
      BIND (COALESCE(?{name}Member, ?{name}Party) AS ?{name})
      """;

  /** A claim is about whom its saying is about, and who has part in its own content. */
  static final String ABOUT_THIS = "FILTER (!BOUND(?aboutContent) || ?aboutContent = ?content)\n";

  private final Meanings meanings;
  private final Thesaurus thesaurus;

  FilterPatterns(Meanings meanings, Thesaurus thesaurus) {
    this.meanings = meanings;
    this.thesaurus = thesaurus;
  }

  String of(Field field, List<String> values) {
    return switch (field) {
      case Q -> SEARCHED + Patterns.any(values.stream().map(FilterPatterns::found).toList());
      case SOURCE -> actors(field, values, "?article ?assertion", List.of("?assertion hs:source"));
      case ABOUT -> actors(field, values, "?article ?assertion ?aboutContent", ABOUT);
      case EXPERIENCER -> part(field, values, STATE + "?content hs:experiencer");
      case TOWARD -> part(field, values, STATE + "?content hs:about");
      case SENDER -> part(field, values, SHIPMENT + "?content hs:sender");
      case RECIPIENT -> part(field, values, SHIPMENT + "?content hs:recipient");
      case OUTLET ->
          "FILTER (?outlet IN (%s))\n"
              .formatted(Patterns.iris(Wanted.of(field, values, meanings).alone(), ", "));
      case ATTITUDE -> concepts(field, values, "?content hs:attitude ?attitude .\n");
      case GOODS -> concepts(field, values, "?content hs:goods ?goods .\n");
      case ACT -> concepts(field, values, "");
      case KIND -> kinds(values);
      case STANCE, CERTAINTY -> Patterns.choice(field, values, "\"%s\"");
      case POLARITY -> Patterns.choice(field, values, "hs:%s");
      case NAMED -> Patterns.any(values.stream().map(FilterPatterns::named).toList());
      case ARTICLE ->
          Patterns.values("article", values.stream().map(FilterPatterns::article).toList());
      case SINCE, UNTIL -> day(field, "date", values);
    };
  }

  private String part(Field field, List<String> values, String part) {
    return actors(field, values, "?article ?content", List.of(part));
  }

  /**
   * Finds the claims of which someone has a part that {@code parts} lead to. They are grouped in
   * place of being distinct, so that they are found once and not anew for each row beside them.
   *
   * @param found the variables that tell which claims
   */
  private String actors(Field field, List<String> values, String found, List<String> parts) {
    Wanted wanted = Wanted.of(field, values, meanings);
    String name = field.word();
    List<String> ways = new ArrayList<>();
    if (!wanted.whole().isEmpty()) {
      Set<String> parties = thesaurus.withInstitutions(wanted.whole());
      ways.add(Patterns.values(name + "Party", parties) + members(name) + places(name, parts));
    }
    if (!wanted.alone().isEmpty()) {
      ways.add(Patterns.values(name, wanted.alone()) + places(name, parts));
    }
    if (wanted.nobody()) {
      ways.add(nobody(parts.getFirst()));
    }
    return "{\n  SELECT %s WHERE {\n%s  }\n  GROUP BY %s\n}\n"
        .formatted(found, Patterns.union(ways).indent(4), found);
  }

  private static String members(String name) {
    return MEMBERS.replace("{name}", name);
  }

  /** Where the article of the claim has whom {@code parts} lead to. */
  private static String places(String name, List<String> parts) {
    return parts.stream()
        .map(part -> "{ %s ?%s }\n".formatted(part, name))
        .collect(Collectors.joining("  UNION ", "GRAPH ?article {\n  ", "}\n"));
  }

  private static String nobody(String part) {
    String type = part.substring(0, part.indexOf(" . ") + 2);
    return "GRAPH ?article {\n  %s\n  FILTER NOT EXISTS { %s ?nobody }\n}\n".formatted(type, part);
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

  /** A day that is not before, or not after, one of {@code values}. */
  static String day(Field field, String variable, List<String> values) {
    return Patterns.any(
        values.stream()
            .map(value -> field == Field.SINCE ? ">= " + first(value) : "<= " + last(value))
            .map(test -> "?%s %s".formatted(variable, test))
            .toList());
  }

  private static String first(String value) {
    return day(value + "-01-01".substring(value.length() == 4 ? 0 : value.length() == 7 ? 3 : 6));
  }

  private static String last(String value) {
    return day(
        switch (value.length()) {
          case 4 -> Year.parse(value).atMonth(12).atEndOfMonth().toString();
          case 7 -> YearMonth.parse(value).atEndOfMonth().toString();
          default -> value;
        });
  }

  private static String day(String day) {
    return "\"%s\"^^xsd:date".formatted(day);
  }
}
