package hearsay.store;

import hearsay.HearsayException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Runs queries of any form and writes what they answer. */
public final class Answers {
  private static final Duration FOREVER = Duration.ofDays(365);

  private final Store store;
  private final int width;
  private final Duration limit;
  private final long most;

  /**
   * Answers from {@code store}.
   *
   * @param width the columns of the terminal that a table has to fit
   */
  public Answers(Store store, int width) {
    this(store, width, FOREVER, Long.MAX_VALUE);
  }

  private Answers(Store store, int width, Duration limit, long most) {
    this.store = store;
    this.width = width;
    this.limit = limit;
    this.most = most;
  }

  /**
   * The same, but no query runs longer than {@code limit} or answers with more than {@code most}
   * rows or triples.
   */
  public Answers within(Duration limit, long most) {
    return new Answers(store, width, limit, most);
  }

  /** Runs {@code query} and writes its answer as UTF-8; {@code out} stays open. */
  public void write(Query query, ResultFormat format, OutputStream out) {
    try {
      store.read(
          graphs -> {
            write(graphs, query, format, out);
            return true;
          });
    } catch (QueryDeniedException e) {
      throw HearsayException.of(
          "The query calls another service, and Hearsay calls none.",
          "Take SERVICE and what it asks for out of the query.",
          e);
    } catch (QueryCancelledException e) {
      throw HearsayException.of(
          "The query took longer than %d seconds.".formatted(limit.toSeconds()),
          "Ask for less: fill more of its parameters, or add a LIMIT.",
          e);
    }
  }

  private void write(DatasetGraph graphs, Query query, ResultFormat format, OutputStream out) {
    try (QueryExec execution =
        QueryExec.dataset(graphs)
            .query(query)
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      if (query.isAskType()) {
        yesOrNo(execution.ask(), format, out);
      } else if (query.isConstructType()) {
        graph(limited(execution.constructTriples()), query, format, out);
      } else if (query.isDescribeType()) {
        graph(limited(execution.describeTriples()), query, format, out);
      } else {
        rows(limited(execution.select()), format, out);
      }
    }
  }

  private void rows(RowSet rows, ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      print(ResultTable.of(rows, Sparql.PREFIXES).render(width), out);
    } else {
      ResultsWriter.create().lang(format.rows()).build().write(out, rows);
    }
  }

  private static void yesOrNo(boolean answer, ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE) {
      print(answer ? "yes\n" : "no\n", out);
    } else {
      ResultsWriter.create().lang(format.rows()).build().write(out, answer);
    }
  }

  private RowSet limited(RowSet rows) {
    return most == Long.MAX_VALUE
        ? rows
        : RowSetStream.create(rows.getResultVars(), limited((Iterator<Binding>) rows));
  }

  private <T> Iterator<T> limited(Iterator<T> answers) {
    return new Limited<>(answers, most);
  }

  private static void graph(
      Iterator<Triple> triples, Query query, ResultFormat format, OutputStream out) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    triples.forEachRemaining(graph::add);
    graph.getPrefixMapping().setNsPrefixes(Sparql.PREFIXES);
    RDFWriter.create().source(graph).format(format.graph()).output(out);
  }

  private static void print(String text, OutputStream out) {
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    print.print(text);
    print.flush();
  }
}
