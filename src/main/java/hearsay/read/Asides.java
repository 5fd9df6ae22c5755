package hearsay.read;

import hearsay.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the paragraphs that are not running text, by themselves and by their neighbours. */
final class Asides {
  private static final int LONGEST_CAPTION = 250;

  /** A line that ends with a date rather than a full stop stands below a picture. */
  private static final Pattern DATED =
      Pattern.compile(
          ".{10,}?[ ,(](?:"
              + Dates.MONTH
              + " \\d{1,2},? \\d{4}|\\d{1,2} "
              + Dates.MONTH
              + ",? \\d{4})\\)?");

  private final Boilerplate boilerplate;
  private final List<String> paragraphs;
  private final boolean stopped;

  Asides(Boilerplate boilerplate, List<String> paragraphs) {
    this.boilerplate = boilerplate;
    this.paragraphs = paragraphs;
    long stops = paragraphs.stream().filter(Chars::isStopped).count();
    this.stopped = 2 * stops > paragraphs.size();
  }

  /** For every paragraph its kind, where it is no running text. */
  List<Optional<Block.Kind>> kinds() {
    List<Optional<Block.Kind>> kinds = new ArrayList<>();
    boolean listed = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      listed = boilerplate.opensList(paragraph) || (listed && Boilerplate.isLink(paragraph));
      Optional<Block.Kind> kind = boilerplate.kind(paragraph);
      if (kind.isEmpty() && Bylines.isByline(paragraph)) {
        kind = Optional.of(Block.Kind.BYLINE);
      }
      if (kind.isEmpty()
          && ((listed && stopped) || isRepeated(i) || isCaption(i) || Tables.isTable(paragraph))) {
        kind = Optional.of(Block.Kind.BOILERPLATE);
      }
      kinds.add(kind);
    }
    return kinds;
  }

  /** Whether {@code i} says what the paragraph before it said. */
  private boolean isRepeated(int i) {
    return i > 0
        && paragraphs.get(i).equals(paragraphs.get(i - 1))
        && Chars.hasLetter(paragraphs.get(i));
  }

  private boolean isCaption(int i) {
    String paragraph = paragraphs.get(i);
    return stopped
        && i > 0
        && paragraph.length() <= LONGEST_CAPTION
        && !Chars.isStopped(paragraph)
        && DATED.matcher(paragraph).matches();
  }
}
