package hearsay.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts names from the words that they ran into where somebody took out tags without leaving a
 * blank: <i>the respected ComradeKim Jong Unvisited</i>.
 */
final class SetApart {
  private static final String BEFORE = ",.;:)”";

  private static final List<Pattern> NAMES =
      PatternTable.load("set-apart.tsv").stream().map(PatternTable.Row::pattern).toList();

  private SetApart() {}

  static String parted(String text) {
    String parted = text;
    for (Pattern name : NAMES) {
      parted = parted(parted, name);
    }
    return parted;
  }

  /** How many such places there are. */
  static int places(String text) {
    return parted(text).length() - text.length();
  }

  private static String parted(String text, Pattern name) {
    Matcher matcher = name.matcher(text);
    StringBuilder parted = new StringBuilder();
    int done = 0;
    while (matcher.find()) {
      parted.append(text, done, matcher.start());
      parted.append(touchesBefore(text, matcher.start()) ? " " : "");
      parted.append(matcher.group());
      parted.append(touchesAfter(text, matcher.end()) ? " " : "");
      done = matcher.end();
    }
    return done == 0 ? text : parted.append(text, done, text.length()).toString();
  }

  private static boolean touchesBefore(String text, int start) {
    return start > 0
        && (Character.isLetter(text.charAt(start - 1))
            || BEFORE.indexOf(text.charAt(start - 1)) >= 0);
  }

  private static boolean touchesAfter(String text, int end) {
    return end < text.length() && Character.isLowerCase(text.charAt(end));
  }
}
