package hearsay.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows with named columns, from a TSV that we keep or a CSV of a source. */
record Table(List<Row> rows) {
  /** A cell in quotation marks or without, and what ends it. */
  private static final Pattern CELL =
      Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^,\r\n]*+))(,|\r?\n|$)");

  Table {
    rows = List.copyOf(rows);
  }

  /** A row's cells by column. */
  record Row(Map<String, String> cells) {
    /** The cell, without blanks around it; empty if the row ends before it. */
    String get(String column) {
      return cells.getOrDefault(column, "").strip();
    }

    /** The values that a cell holds between bars: {@code UK|Britain}. */
    List<String> list(String column) {
      return Stream.of(get(column).split("\\|"))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }
  }

  /** A hand-kept table beside this class; its first line is {@code # } and the columns. */
  static Table kept(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource hearsay/gazetteer/" + name);
      }
      return tsv(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Table tsv(String text) {
    List<String> lines = text.lines().toList();
    List<String> columns = List.of(lines.getFirst().substring(2).split("\t"));
    return new Table(
        lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> row(columns, List.of(line.split("\t", -1))))
            .toList());
  }

  /** A comma-separated file whose first line names the columns. */
  static Table csv(Path file) {
    List<List<String>> records = records(SourceFile.text(file));
    List<String> columns = records.getFirst();
    return new Table(records.stream().skip(1).map(cells -> row(columns, cells)).toList());
  }

  private static Row row(List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new IllegalArgumentException("more cells than columns: " + cells);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return new Row(row);
  }

  private static List<List<String>> records(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(csv);
    while (cell.find() && cell.start() < csv.length()) {
      cells.add(
          cell.group(1) == null
              ? cell.group(2).strip()
              : cell.group(1).replace("\"\"", "\"").strip());
      if (!cell.group(3).equals(",")) {
        records.add(List.copyOf(cells));
        cells.clear();
      }
    }
    return records;
  }
}
