package hearsay.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Asks a store, and writes its answers as tests compare them. */
record Asking(Store store) {
  /** The rows of a saved query, in order, with these columns parted by bars. */
  List<String> saved(String name, String columns, String... parameters) {
    return rows(bound(name, parameters), columns);
  }

  List<String> rows(Query query, String columns) {
    return store.select(query, rows -> lines(rows, columns.split(" ", -1)));
  }

  /** What a saved query that makes a graph answers with. */
  Graph graph(String name, String... parameters) {
    return store.read(
        graphs -> {
          try (QueryExec run = QueryExec.dataset(graphs).query(bound(name, parameters)).build()) {
            return run.construct();
          }
        });
  }

  private Query bound(String name, String... parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String parameter : parameters) {
      String[] pair = parameter.split("=", 2);
      values.put(pair[0], pair[1]);
    }
    return new Binder(store).bind(SavedQuery.named(name), values);
  }

  private static List<String> lines(RowSet rows, String... columns) {
    List<String> lines = new ArrayList<>();
    rows.forEachRemaining(
        row ->
            lines.add(
                Stream.of(columns).map(column -> text(row.get(column))).collect(joining("|"))));
    return lines;
  }

  static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : Sparql.PREFIXES.shortForm(node.getURI());
  }
}
