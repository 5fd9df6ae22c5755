package hearsay.read;

import hearsay.model.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows who wrote an article, where and when: bylines, lines with a date, datelines. */
final class Bylines {
  private static final int LONGEST = 160;

  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?i:by|byline|authors?|written by|story by):? (?:\\p{Lu}[\\p{L}.'’-]*|and|with|de|van|von|al|of|the|for|,|&|\\|| ){1,20}"
              + "(?:[|,–—-] ?.{0,60}\\d.{0,40})?");

  private static final Pattern AROUND_A_DATE =
      Pattern.compile(
          "(?i)\\b(?:published|updated|posted|modified|last|first|on|at|date|time|the"
              + "|a\\.?m|p\\.?m|gmt|utc|est|edt|et|pst|cet|kst|msk"
              + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\b");

  /** <i>NEW YORK</i>, <i>Pyongyang</i>. */
  private static final String CITY =
      "(?<loud>\\p{Lu}['’]?\\p{Lu}[\\p{Lu}.'’/-]*(?: \\p{Lu}[\\p{Lu}.'’/-]*){0,2})"
          + "|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:"
              + CITY
              + ")"
              + "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?"
              + "(?:,? "
              + Dates.MONTH
              + " \\d{1,2}(?:, \\d{4})?)?"
              + "(?<agency> ?\\([^()]{2,40}\\))?"
              + " ?(?:--|[–—](?: ?-)?|-(?=\\s)) ?");

  private static final int DATELINE_WITHIN = 120;

  private Bylines() {}

  /** Whether {@code paragraph} only says who wrote the article, or when. */
  static boolean isByline(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return false;
    }
    return AUTHOR.matcher(paragraph).matches() || isDate(paragraph);
  }

  private static boolean isDate(String paragraph) {
    Optional<Dates.Found> found = Dates.find(paragraph);
    if (found.isEmpty()) {
      return false;
    }
    String rest =
        paragraph.substring(0, found.get().start()) + " " + paragraph.substring(found.get().end());
    return !Chars.hasLetter(AROUND_A_DATE.matcher(rest).replaceAll(""));
  }

  /**
   * Where the text proper begins after a dateline such as <i>SEOUL, South Korea (Reuters) -</i>.
   */
  static OptionalInt datelineEnd(String text, int start, int end) {
    int limit = Math.min(end, start + DATELINE_WITHIN);
    Matcher matcher = DATELINE.matcher(text).region(start, limit);
    boolean found =
        matcher.lookingAt() && (matcher.group("loud") != null || matcher.group("agency") != null);
    return found && matcher.end() < end ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
  }

  /** The first full date that a byline or a notice in {@code blocks} tells. */
  static Optional<LocalDate> date(String text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.BYLINE)
        .flatMap(block -> Dates.in(block.span().in(text)).stream())
        .findFirst();
  }
}
