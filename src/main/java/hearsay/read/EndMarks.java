package hearsay.read;

import hearsay.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the marks by which wires end a dispatch: <i>-0-</i>, <i>(END)</i>. */
final class EndMarks {
  private static final int LONGEST = 12;
  private static final Pattern MARK =
      Pattern.compile("[\\s\\u00A0]*(?:- ?0 ?-|- ?30 ?-|\\((?:END|Ends?)\\)|###)$");

  private EndMarks() {}

  /** Where a paragraph ends without such a mark. */
  static int before(String text, Span paragraph) {
    int from = Math.max(paragraph.start() + 1, paragraph.end() - LONGEST);
    Matcher mark = MARK.matcher(text).region(Math.min(from, paragraph.end()), paragraph.end());
    return mark.find() ? mark.start() : paragraph.end();
  }
}
