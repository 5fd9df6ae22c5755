package hearsay.read;

import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of lines that were wrapped to a width, whose first lines are set in. */
final class WrappedLines {
  private static final int SET_IN = 3;

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private WrappedLines() {}

  /** Each paragraph in one line; rows of a table stay lines of their own. */
  static List<String> paragraphs(String text) {
    WrappedLines reader = new WrappedLines();
    text.lines().forEach(reader::add);
    reader.flush();
    return reader.paragraphs;
  }

  private void add(String line) {
    String words = line.strip();
    if (words.isEmpty()) {
      flush();
      return;
    }
    if (line.indexOf(words.charAt(0)) >= SET_IN && !isTable()) {
      flush();
    } else if (isTable() != Tables.isRow(words)) {
      flush();
    }
    lines.add(words);
  }

  private boolean isTable() {
    return !lines.isEmpty() && Tables.isRow(lines.getLast());
  }

  private void flush() {
    if (isTable()) {
      paragraphs.add(String.join("\n", lines));
    } else if (!lines.isEmpty()) {
      paragraphs.add(joined());
    }
    lines.clear();
  }

  private String joined() {
    StringBuilder text = new StringBuilder(lines.getFirst());
    for (String line : lines.subList(1, lines.size())) {
      boolean broken =
          text.length() > 1
              && text.charAt(text.length() - 1) == '-'
              && Character.isLetter(text.charAt(text.length() - 2))
              && Character.isLetter(line.charAt(0));
      text.append(broken ? "" : " ").append(line);
    }
    return text.toString().replaceAll("[ \\t]+", " ");
  }
}
