package hearsay.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What to fill the parameters of saved queries with, so that it tells how quick they are on a
 * store: whom it tells most of and one of many, the attitude and the goods that it tells most of
 * and narrow ones, and two who often occur together.
 */
final class Fillings {
  private static final int TYPICAL = 50;
  private static final String TOLD_OF =
      """
      SELECT ?label {
        { SELECT ?actor (COUNT(*) AS ?n) {
            GRAPH ?article { { ?x hs:source ?actor } UNION { ?x hs:about ?actor } }
          } GROUP BY ?actor }
        ?actor skos:prefLabel ?label
      }
      ORDER BY DESC(?n) ?label LIMIT %d
      """
          .formatted(TYPICAL);
  private static final String BROADEST =
      """
      SELECT ?label {
        { SELECT ?kind (COUNT(*) AS ?n) { GRAPH ?article { ?x %s ?kind } } GROUP BY ?kind }
        ?kind skos:broader* ?top .
        FILTER NOT EXISTS { ?top skos:broader ?further }
        ?top skos:prefLabel ?label
      }
      GROUP BY ?label ORDER BY DESC(SUM(?n)) ?label LIMIT 1
      """;
  private static final String TOGETHER =
      """
      SELECT ?label ?other {
        { SELECT ?speaker ?actor (COUNT(*) AS ?n) {
            GRAPH ?article { ?claim hs:source ?speaker ; hs:about ?actor }
          } GROUP BY ?speaker ?actor }
        FILTER (?speaker != ?actor)
        ?speaker skos:prefLabel ?label .
        ?actor skos:prefLabel ?other .
      }
      ORDER BY DESC(?n) ?label ?other LIMIT %d
      """
          .formatted(TYPICAL);
  private static final String ANY_CLAIM =
      "SELECT ?label { GRAPH ?article { ?label hs:source ?actor } } LIMIT 1";

  private final Store store;
  private final List<String> actors;
  private final List<List<String>> pairs;
  private final List<String> attitudes;
  private final List<String> goods;
  private final List<String> things;

  Fillings(Store store) {
    this.store = store;
    this.actors = some(labels(TOLD_OF), 0, 1, TYPICAL - 1);
    this.pairs = some(rows(TOGETHER, Fillings::pair), 0, 1, TYPICAL - 1);
    this.attitudes = and(labels(BROADEST.formatted("hs:attitude")), "worried");
    this.goods = and(labels(BROADEST.formatted("hs:goods")), "arms");
    this.things = labels(ANY_CLAIM);
  }

  private static <T> List<T> some(List<T> all, int... ranks) {
    return IntStream.of(ranks).filter(rank -> rank < all.size()).mapToObj(all::get).toList();
  }

  private static List<String> and(List<String> broad, String narrow) {
    return Stream.concat(broad.stream(), Stream.of(narrow)).distinct().toList();
  }

  private List<String> labels(String query) {
    return rows(query, row -> text(row, "label"));
  }

  private static List<String> pair(Binding row) {
    return List.of(text(row, "label"), text(row, "other"));
  }

  private static String text(Binding row, String name) {
    Node node = row.get(name);
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private <T> List<T> rows(String query, Function<Binding, T> reader) {
    return store.select(
        Sparql.parse(query, "the benchmark"),
        rows -> {
          List<T> read = new ArrayList<>();
          rows.forEachRemaining(row -> read.add(reader.apply(row)));
          return read;
        });
  }

  /** What a query needs, that with each other parameter, and that with each two parties. */
  List<Map<String, String>> of(SavedQuery query) {
    List<Map<String, String>> needed = List.of(new LinkedHashMap<>());
    for (Parameter parameter : query.parameters()) {
      needed = parameter.required() ? with(needed, parameter) : needed;
    }
    List<Map<String, String>> all = new ArrayList<>(needed);
    for (Parameter parameter : query.parameters()) {
      if (!parameter.required()) {
        all.addAll(with(needed.subList(0, 1), parameter));
      }
    }
    all.addAll(withTwo(needed.getFirst(), query));
    return all.stream().distinct().toList();
  }

  private List<Map<String, String>> with(List<Map<String, String>> fillings, Parameter parameter) {
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, String> filling : fillings) {
      for (String value : values(parameter)) {
        Map<String, String> filled = new LinkedHashMap<>(filling);
        filled.put(parameter.name(), value);
        all.add(filled);
      }
    }
    return all;
  }

  private List<String> values(Parameter parameter) {
    return switch (parameter.kind()) {
      case ACTOR, PARTY -> actors;
      case ATTITUDE -> attitudes;
      case GOODS -> goods;
      case ACT -> List.of("denial");
      case THING -> things;
      case TEXT -> List.of("war");
    };
  }

  private List<Map<String, String>> withTwo(Map<String, String> needed, SavedQuery query) {
    List<String> parties =
        query.parameters().stream().filter(Fillings::isParty).map(Parameter::name).toList();
    List<Map<String, String>> all = new ArrayList<>();
    for (int second = 1; second < parties.size(); second++) {
      for (String first : parties.subList(0, second)) {
        for (List<String> pair : pairs) {
          all.add(with(needed, first, pair.getFirst(), parties.get(second), pair.getLast()));
          all.add(with(needed, first, pair.getLast(), parties.get(second), pair.getFirst()));
        }
      }
    }
    return all;
  }

  private static boolean isParty(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.ACTOR || parameter.kind() == Parameter.Kind.PARTY;
  }

  private static Map<String, String> with(
      Map<String, String> needed, String first, String one, String second, String other) {
    Map<String, String> filled = new LinkedHashMap<>(needed);
    filled.put(first, one);
    filled.put(second, other);
    return filled;
  }
}
