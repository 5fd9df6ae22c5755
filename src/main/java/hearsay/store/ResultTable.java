package hearsay.store;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows for people to read in a terminal.
 *
 * <p>Columns share the width; long text wraps, and columns without any value are left out. Where
 * columns would get too narrow to read, each row is written as a list of its own.
 */
public final class ResultTable {
  private static final String GAP = "  ";
  private static final int READABLE = 14;
  private static final int SENTENCE = 60;

  private final List<String> columns;
  private final List<List<String>> rows;

  ResultTable(List<String> columns, List<List<String>> rows) {
    int[] used =
        IntStream.range(0, columns.size())
            .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
            .toArray();
    this.columns = pick(columns, used);
    this.rows = rows.stream().map(row -> pick(row, used)).toList();
  }

  private static List<String> pick(List<String> cells, int... which) {
    return IntStream.of(which).mapToObj(cells::get).toList();
  }

  /** Reads all {@code rows}; IRIs are shortened by {@code prefixes}. */
  public static ResultTable of(RowSet rows, PrefixMapping prefixes) {
    List<Var> variables = rows.getResultVars();
    List<List<String>> cells = new ArrayList<>();
    rows.forEachRemaining(row -> cells.add(cells(row, variables, prefixes)));
    return new ResultTable(
        variables.stream().map(variable -> variable.getVarName().replace('_', ' ')).toList(),
        cells);
  }

  private static List<String> cells(Binding row, List<Var> variables, PrefixMapping prefixes) {
    return variables.stream()
        .map(variable -> row.contains(variable) ? cell(row.get(variable), prefixes) : "")
        .toList();
  }

  private static String cell(Node node, PrefixMapping prefixes) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("\\s+", " ").strip();
    }
    return node.isURI() ? prefixes.shortForm(node.getURI()) : node.toString(prefixes);
  }

  /** The table with no line longer than {@code width}, unless a single word is. */
  public String render(int width) {
    int[] widths = widths(width);
    StringBuilder out = new StringBuilder();
    if (rows.isEmpty()) {
      return "no answer\n";
    }
    if (widths.length == 0) {
      renderLists(width, out);
    } else {
      renderColumns(widths, out);
    }
    return out.append(rows.size()).append(rows.size() == 1 ? " row\n" : " rows\n").toString();
  }

  /** The width of each column; none if they cannot all be readable. */
  private int[] widths(int width) {
    int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    int[] least = IntStream.of(widths).map(ResultTable::readable).toArray();
    int room = width - GAP.length() * (columns.size() - 1);
    while (IntStream.of(widths).sum() > room) {
      OptionalInt widest =
          IntStream.range(0, widths.length)
              .filter(column -> widths[column] > least[column])
              .reduce((a, b) -> widths[b] > widths[a] ? b : a);
      if (widest.isEmpty()) {
        return new int[0];
      }
      widths[widest.getAsInt()]--;
    }
    return widths;
  }

  /** How narrow a column can get: names take less room than sentences. */
  private static int readable(int natural) {
    return natural > SENTENCE ? 2 * READABLE : Math.min(natural, READABLE);
  }

  private int natural(int column) {
    return rows.stream()
        .mapToInt(row -> length(row.get(column)))
        .reduce(length(columns.get(column)), Math::max);
  }

  private void renderColumns(int[] widths, StringBuilder out) {
    line(columns, widths, out);
    line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths, out);
    for (List<String> row : rows) {
      line(row, widths, out);
    }
  }

  private static void line(List<String> cells, int[] widths, StringBuilder out) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(wrap(cells.get(i), widths[i]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        List<String> lines = wrapped.get(column);
        String text = i < lines.size() ? lines.get(i) : "";
        line.append(text)
            .append(" ".repeat(Math.max(0, widths[column] - length(text))))
            .append(GAP);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private void renderLists(int width, StringBuilder out) {
    int name = columns.stream().mapToInt(ResultTable::length).max().orElse(0);
    int[] widths = {name, Math.max(READABLE, width - name - GAP.length())};
    for (List<String> row : rows) {
      for (int i = 0; i < columns.size(); i++) {
        if (!row.get(i).isEmpty()) {
          line(List.of(columns.get(i), row.get(i)), widths, out);
        }
      }
      out.append('\n');
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (length(line.toString()) > width) {
        int cut = line.toString().offsetByCodePoints(0, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
