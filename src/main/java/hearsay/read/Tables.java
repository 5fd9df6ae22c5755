package hearsay.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows rows of figures, which are no sentences. */
final class Tables {
  private static final int LONGEST = 4000;

  /** Three blanks or more between words set columns apart. */
  private static final Pattern GAP = Pattern.compile("[^\\s.?!:] {3,}[^\\s]");

  /** <i>Net 807,000 vs 2,858,000</i>. */
  private static final Pattern VERSUS =
      Pattern.compile("\\d[^\\n]{0,40} (?:vs|versus)\\.? [^\\n]{0,40}(?:\\d|nil|loss|profit)");

  private Tables() {}

  /** Whether a line is a row of a table. */
  static boolean isRow(String line) {
    return gaps(line) > 0 || isFigures(line);
  }

  /** Whether a paragraph is a table or a row of one. */
  static boolean isTable(String paragraph) {
    return paragraph.length() <= LONGEST && (gaps(paragraph) > 1 || isFigures(paragraph));
  }

  private static long gaps(String text) {
    return GAP.matcher(text).results().count();
  }

  /** Whether figures make up a good part of a line that no full stop ends. */
  private static boolean isFigures(String line) {
    if (Chars.isStopped(line)) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
    }
    Matcher versus = VERSUS.matcher(line);
    return digits > 0 && (digits * 2 > letters || versus.find());
  }
}
