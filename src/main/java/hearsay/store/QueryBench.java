package hearsay.store;

import hearsay.HearsayException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;

/** Measures how long the saved queries take on a store. */
public final class QueryBench {
  private static final int PARTIES = 3;
  private static final String TOLD_OF =
      """
      SELECT ?label { GRAPH ?article { { ?x hs:source ?actor } UNION { ?x hs:about ?actor } }
        ?actor skos:prefLabel ?label }
      GROUP BY ?label ORDER BY DESC(COUNT(*)) LIMIT %d
      """
          .formatted(PARTIES);
  private static final String ANY_CLAIM =
      "SELECT ?label { GRAPH ?article { ?label hs:source ?actor } } LIMIT 1";

  private final Store store;
  private final int times;
  private final List<String> actors;
  private final List<String> things;

  /** Asks each query so many times. */
  public QueryBench(Store store, int times) {
    this.store = store;
    this.times = times;
    this.actors = labels(TOLD_OF);
    this.things = labels(ANY_CLAIM);
  }

  /**
   * How long a query takes, from its words to the last row of the answer.
   *
   * @param question its name and parameters
   * @param p50 nanoseconds that half of the runs stay below
   * @param p95 nanoseconds that all but one in twenty stay below
   */
  public record Timing(String question, long rows, long p50, long p95) {}

  private List<String> labels(String query) {
    return store.select(
        Sparql.parse(query, "the benchmark"),
        rows -> {
          List<String> labels = new ArrayList<>();
          rows.forEachRemaining(
              row ->
                  labels.add(
                      row.get("label").isURI()
                          ? row.get("label").getURI()
                          : row.get("label").getLiteralLexicalForm()));
          return labels;
        });
  }

  /** Measures all saved queries; {@code listener} is told of each at once. */
  public List<Timing> each(Consumer<Timing> listener) {
    List<Timing> timings = new ArrayList<>();
    for (SavedQuery query : SavedQuery.all()) {
      for (Map<String, String> values : fillings(query)) {
        Timing timing = timing(query, values);
        listener.accept(timing);
        timings.add(timing);
      }
    }
    return timings;
  }

  /** The query with what it needs, and with each parameter that it can have beside. */
  private List<Map<String, String>> fillings(SavedQuery query) {
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
    return all;
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
      case ATTITUDE -> List.of("worried");
      case GOODS -> List.of("arms");
      case ACT -> List.of("denial");
      case THING -> things;
      case TEXT -> List.of("war");
    };
  }

  private Timing timing(SavedQuery query, Map<String, String> values) {
    long rows = ask(query, values); // once before, so that what is slow the first time is not told
    long[] took = new long[times];
    for (int time = 0; time < times; time++) {
      long start = System.nanoTime();
      ask(query, values);
      took[time] = System.nanoTime() - start;
    }
    Arrays.sort(took);
    return new Timing(
        query.name() + " " + String.join(" ", words(values)),
        rows,
        took[(times - 1) / 2],
        took[(int) Math.ceil(times * 0.95) - 1]);
  }

  private static List<String> words(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + shortened(value.getValue()))
        .toList();
  }

  private static String shortened(String value) {
    return value.contains("/") ? value.substring(value.lastIndexOf('/') + 1) : value;
  }

  private long ask(SavedQuery saved, Map<String, String> values) {
    try {
      Query query = new Binder(store).bind(saved, values);
      return store.read(
          graphs -> {
            try (QueryExec execution = QueryExec.dataset(graphs).query(query).build()) {
              return query.isConstructType()
                  ? execution.construct().size()
                  : RowSetOps.count(execution.select());
            }
          });
    } catch (HearsayException e) { // a word that this store does not know
      return 0;
    }
  }
}
