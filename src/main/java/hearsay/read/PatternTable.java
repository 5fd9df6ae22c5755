package hearsay.read;

import hearsay.HearsayException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A table of patterns beside this class: how it is matched, the pattern, a note.
 *
 * <p>A pattern is matched against one short paragraph, so that none can take long.
 */
final class PatternTable {
  /** One line of the table. */
  record Row(String use, Pattern pattern) {}

  private static final int COLUMNS = 3;

  private PatternTable() {}

  /** The rows of the table {@code name}, in order. */
  static List<Row> load(String name) {
    InputStream stream = PatternTable.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is missing from the jar");
    }
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(line, name, number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }

  private static Row row(String line, String name, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw HearsayException.of(
          "%s:%d has %d columns.".formatted(name, number, cells.length),
          "Write %d, set apart by tabs.".formatted(COLUMNS));
    }
    try {
      return new Row(cells[0], Pattern.compile(cells[1], Pattern.UNICODE_CASE));
    } catch (PatternSyntaxException e) {
      throw HearsayException.of(
          "%s:%d: %s is no regular expression.".formatted(name, number, cells[1]),
          e.getDescription() + ".",
          e);
    }
  }
}
