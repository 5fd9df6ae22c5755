package hearsay.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Runs queries of any form and writes what they answer. */
public final class Answers {
  private final Store store;
  private final int width;

  /**
   * Answers from {@code store}.
   *
   * @param width the columns of the terminal that a table has to fit
   */
  public Answers(Store store, int width) {
    this.store = store;
    this.width = width;
  }

  /** Runs {@code query} and writes its answer as UTF-8; {@code out} stays open. */
  public void write(Query query, ResultFormat format, OutputStream out) {
    store.read(
        graphs -> {
          write(graphs, query, format, out);
          return true;
        });
  }

  private void write(DatasetGraph graphs, Query query, ResultFormat format, OutputStream out) {
    try (QueryExec execution = QueryExec.dataset(graphs).query(query).build()) {
      if (query.isAskType()) {
        yesOrNo(execution.ask(), format, out);
      } else if (query.isConstructType()) {
        graph(execution.construct(), format, out);
      } else if (query.isDescribeType()) {
        graph(execution.describe(), format, out);
      } else {
        rows(execution.select(), format, out);
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

  private static void graph(Graph graph, ResultFormat format, OutputStream out) {
    graph.getPrefixMapping().setNsPrefixes(Sparql.PREFIXES);
    RDFWriter.create().source(graph).format(format.graph()).output(out);
  }

  private static void print(String text, OutputStream out) {
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    print.print(text);
    print.flush();
  }
}
