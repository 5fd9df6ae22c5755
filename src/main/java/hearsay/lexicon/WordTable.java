package hearsay.lexicon;

import hearsay.HearsayException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words with what is known of them: a TSV resource beside this class.
 *
 * <pre>
 * # lemma   act            note
 * admit     hs:Admission   takes a fact as true
 * deny      hs:Denial
 * </pre>
 *
 * <p>The first line names the columns; other lines that begin with {@code #} are comments. The
 * first column or columns are the key, and no two rows share one. Cells are separated by one tab; a
 * row may leave out empty cells at its end.
 */
public final class WordTable {
  private final String name;
  private final List<String> columns;
  private final Map<List<String>, Row> rows;

  private WordTable(String name, List<String> columns, Map<List<String>, Row> rows) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = rows;
  }

  /** A line of the table. */
  public static final class Row {
    private final String place;
    private final List<String> columns;
    private final List<String> cells;

    private Row(String place, List<String> columns, List<String> cells) {
      this.place = place;
      this.columns = columns;
      this.cells = cells;
    }

    /** The cell under {@code column}; empty text where the row ends before it. */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(place + ": no column '" + column + "' in " + columns);
      }
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The cell under {@code column} as a number. */
    public double number(String column) {
      try {
        return Double.parseDouble(get(column));
      } catch (NumberFormatException e) {
        throw HearsayException.of(
            "%s holds '%s' as %s.".formatted(place, get(column), column), "Put a number there.", e);
      }
    }

    /** Where the row stands, for messages: {@code reporting-verbs.tsv:14}. */
    public String place() {
      return place;
    }
  }

  /**
   * The table in the resource {@code hearsay/lexicon/name}, keyed by its first column.
   *
   * @throws HearsayException naming the line when it is no such table
   */
  public static WordTable load(String name) {
    return load(name, 1);
  }

  /** As {@link #load(String)}, keyed by the first {@code keys} columns together. */
  public static WordTable load(String name, int keys) {
    InputStream resource = WordTable.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalArgumentException("no resource hearsay/lexicon/" + name);
    }
    try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
      return read(name, keys, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The table written in {@code text}, keyed by its first {@code keys} columns. */
  static WordTable parse(String name, int keys, String text) {
    try {
      return read(name, keys, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordTable read(String name, int keys, Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    String head = lines.readLine();
    if (head == null || !head.startsWith("# ")) {
      throw HearsayException.of(
          name + ":1 does not name the columns.", "Begin with '# ' and the names, tab between.");
    }
    List<String> columns = List.of(head.substring(2).split("\t", -1));
    Map<List<String>, Row> rows = new LinkedHashMap<>();
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        add(rows, keys, new Row(name + ":" + number, columns, List.of(line.split("\t", -1))));
      }
    }
    return new WordTable(name, columns, rows);
  }

  private static void add(Map<List<String>, Row> rows, int keys, Row row) {
    if (row.cells.size() < keys || row.cells.size() > row.columns.size()) {
      throw HearsayException.of(
          "%s has %d cells instead of %d to %d."
              .formatted(row.place, row.cells.size(), keys, row.columns.size()),
          "Separate the cells by one tab each.");
    }
    List<String> key = List.copyOf(row.cells.subList(0, keys));
    if (rows.putIfAbsent(key, row) != null) {
      throw HearsayException.of(
          "%s lists %s a second time.".formatted(row.place, String.join(" ", key)),
          "Keep one of the two lines.");
    }
  }

  /** All rows, in the order of the file. */
  public List<Row> rows() {
    return new ArrayList<>(rows.values());
  }

  /** The cells under {@code column} by the key, of a table with a key of one column. */
  public Map<String, String> column(String column) {
    Map<String, String> cells = new HashMap<>();
    rows.forEach((key, row) -> cells.put(String.join("\t", key), row.get(column)));
    return Map.copyOf(cells);
  }

  /** The names of the columns. */
  public List<String> columns() {
    return columns;
  }

  @Override
  public String toString() {
    return name;
  }
}
