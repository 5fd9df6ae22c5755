package hearsay.serve;

import hearsay.store.Limited;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Answers SPARQL queries whole or not at all: what takes too long or would answer with too much is
 * refused before the answer begins, never cut.
 */
final class SparqlEndpoint extends SPARQL_QueryDataset {
  private final long most;

  /**
   * An endpoint.
   *
   * @param most how many rows or triples it answers with
   */
  SparqlEndpoint(long most) {
    this.most = most;
  }

  @Override
  public void process(HttpAction action) {
    boolean asks =
        !action.getRequestMethod().equals("GET") || action.getRequestQueryString() != null;
    FusekiProblems.answering(
        action,
        () -> {
          if (asks) {
            super.process(action);
          } else {
            ServiceDescription.send(action);
          }
        });
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    if (query.isSelectType()) {
      return new QueryExecResult(rows(execution.select()));
    }
    if (query.isDescribeType()) {
      return new QueryExecResult(graph(execution.describeTriples(), query));
    }
    if (query.isConstructType() && query.isConstructQuad()) {
      return new QueryExecResult(dataset(execution, query));
    }
    if (query.isConstructType()) {
      return new QueryExecResult(graph(execution.constructTriples(), query));
    }
    return super.executeQuery(action, execution, query, log);
  }

  private RowSet rows(RowSet rows) {
    List<Binding> all = new ArrayList<>();
    each(rows, all::add);
    return RowSetStream.create(rows.getResultVars(), all.iterator());
  }

  private Graph graph(Iterator<Triple> triples, Query query) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    each(triples, graph::add);
    return graph;
  }

  private DatasetGraph dataset(QueryExec execution, Query query) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.prefixes().putAll(query.getPrefixMapping());
    each(execution.constructQuads(), dataset::add);
    return dataset;
  }

  private <T> void each(Iterator<T> answers, Consumer<T> sink) {
    new Limited<>(answers, most).forEachRemaining(sink);
  }
}
