package hearsay.export;

import hearsay.explore.Network;
import hearsay.explore.Network.Edge;
import hearsay.explore.Network.Node;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes edges as a table with the columns that Gephi looks for.
 *
 * <p>What a spreadsheet would take for a formula stands after an apostrophe.
 */
final class EdgeListWriter implements NetworkWriter {
  private static final List<String> HEADER =
      List.of("Source", "Target", "Type", "Id", "Label", "Kind", "Weight");
  private static final Pattern FORMULA = Pattern.compile("'*[=+@-]");
  private static final List<String> NAMES = List.of("source label", "target label");

  @Override
  public void write(Network network, Writer out) throws IOException {
    Map<String, String> labels =
        network.nodes().stream().collect(Collectors.toMap(Node::id, Node::label));
    CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180);
    table.printRecord(header());
    for (Edge edge : network.edges()) {
      table.printRecord(row(edge, labels));
    }
    table.flush();
  }

  private static List<String> header() {
    List<String> header = new ArrayList<>(HEADER);
    header.addAll(NAMES);
    columns().forEach(column -> header.add(column.name()));
    return header;
  }

  private static List<String> row(Edge edge, Map<String, String> labels) {
    List<String> row = new ArrayList<>();
    row.addAll(List.of(edge.from(), edge.to(), "Directed", edge.id(), edge.label()));
    row.addAll(List.of(Column.kind(edge), Integer.toString(edge.weight())));
    row.add(labels.getOrDefault(edge.from(), ""));
    row.add(labels.getOrDefault(edge.to(), ""));
    columns().forEach(column -> row.add(column.text(edge).orElse("")));
    return row.stream().map(Plain::line).map(EdgeListWriter::unexecuted).toList();
  }

  /** All but the type, by which Gephi means another thing; it is the beginning of the kind. */
  private static Stream<Column<Edge>> columns() {
    return Column.OF_EDGES.stream().filter(column -> !column.name().equals("type"));
  }

  private static String unexecuted(String cell) {
    return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
  }
}
