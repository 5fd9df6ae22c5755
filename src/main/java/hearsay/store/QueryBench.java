package hearsay.store;

import hearsay.HearsayException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/** Measures how long the saved queries take on a store, with what {@link Fillings} ask for. */
public final class QueryBench {
  private static final int WARM_UP = 3;
  private static final long MANY_ROWS = 1000;
  private static final int TIMES_IF_MANY = 3;
  private final Store store;
  private final int times;
  private final Fillings fillings;

  /** Asks each query so many times. */
  public QueryBench(Store store, int times) {
    this.store = store;
    this.times = times;
    this.fillings = new Fillings(store);
  }

  /**
   * How long a query takes, from its words on.
   *
   * @param question its name and parameters
   * @param first nanoseconds to the first row, of which all but one in twenty runs stay below
   * @param p50 nanoseconds to the last row that half of the runs stay below
   * @param p95 nanoseconds to the last row that all but one in twenty stay below
   */
  public record Timing(String question, long rows, long first, long p50, long p95) {
    /** Whether the answer has a thousand rows or more. */
    public boolean isLong() {
      return rows >= MANY_ROWS;
    }
  }

  /** Measures these queries; {@code listener} is told of each at once. */
  public List<Timing> each(List<SavedQuery> queries, Consumer<Timing> listener) {
    List<Timing> timings = new ArrayList<>();
    for (SavedQuery query : queries) {
      for (Map<String, String> values : fillings.of(query)) {
        Timing timing = timing(query, values);
        listener.accept(timing);
        timings.add(timing);
      }
    }
    return timings;
  }

  private Timing timing(SavedQuery query, Map<String, String> values) {
    long rows = 0;
    for (int time = 0; time < WARM_UP; time++) {
      rows = ask(query, values).rows();
    }
    int runs = rows < MANY_ROWS ? times : Math.min(times, TIMES_IF_MANY);
    long[] first = new long[runs];
    long[] last = new long[runs];
    for (int time = 0; time < runs; time++) {
      Asked asked = ask(query, values);
      first[time] = asked.first();
      last[time] = asked.last();
    }
    return new Timing(
        query.name() + " " + String.join(" ", words(values)),
        rows,
        at(first, 0.95),
        at(last, 0.5),
        at(last, 0.95));
  }

  /** What this share of the runs stays below. */
  private static long at(long[] took, double share) {
    return Arrays.stream(took)
        .sorted()
        .skip((long) Math.ceil(took.length * share) - 1)
        .iterator()
        .next();
  }

  private static List<String> words(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + shortened(value.getValue()))
        .toList();
  }

  private static String shortened(String value) {
    return value.contains("/") ? value.substring(value.lastIndexOf('/') + 1) : value;
  }

  /** One run: how many rows it gave, and when it had the first and the last. */
  private record Asked(long rows, long first, long last) {}

  private Asked ask(SavedQuery saved, Map<String, String> values) {
    long start = System.nanoTime();
    try {
      Query query = new Binder(store).bind(saved, values);
      return store.read(
          graphs -> {
            try (QueryExec execution = QueryExec.dataset(graphs).query(query).build()) {
              Iterator<?> answers =
                  query.isConstructType() ? execution.constructTriples() : execution.select();
              boolean any = answers.hasNext();
              long first = System.nanoTime() - start;
              long rows = any ? Iter.count(answers) : 0;
              return new Asked(rows, first, System.nanoTime() - start);
            }
          });
    } catch (HearsayException e) { // a word that this store does not know
      return new Asked(0, 0, System.nanoTime() - start);
    }
  }
}
