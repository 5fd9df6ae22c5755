package hearsay.read;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs: one a line, or, where lines were wrapped to fit a width, one a
 * group of lines.
 *
 * <p>A text was wrapped when its lines are full: the next line's first word would not have fitted.
 */
final class Paragraphs {
  private static final int WIDEST = 110;
  private static final int NARROWEST = 40;
  private static final int SLACK = 12;
  private static final double MOSTLY = 0.6;
  private static final String EMPHASIS = "**";

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final List<Boolean> apart = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
    readLines();
  }

  /** The paragraphs of {@code text}, in order, without blanks at their ends. */
  static List<Paragraph> of(String text) {
    return new Paragraphs(text).paragraphs();
  }

  private void readLines() {
    boolean blankBefore = true;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(i)) {
        blankBefore = !addLine(start, i, blankBefore);
        start = i + 1;
      }
    }
  }

  /** Whether a line ends at {@code i}; of CR LF only the second does. */
  private boolean isLineEnd(int i) {
    char c = text.charAt(i);
    return c == '\n'
        || c == '\f'
        || c == '\u2028'
        || c == '\u2029'
        || (c == '\r' && !text.startsWith("\n", i + 1));
  }

  private boolean addLine(int from, int to, boolean blankBefore) {
    int start = from;
    int end = to;
    while (start < end && Chars.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Chars.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return false;
    }
    boolean indented = start > from && !lines.isEmpty();
    lines.add(new Span(start, end));
    apart.add(blankBefore || indented || opensSpeech(start, end) || repeats(lines.size() - 1));
    return true;
  }

  /** A dash before a blank opens a question, an answer or an item of a list. */
  private boolean opensSpeech(int start, int end) {
    return end - start > 2
        && (Chars.isDash(text.charAt(start)) || text.charAt(start) == '•')
        && Chars.isBlank(text.charAt(start + 1));
  }

  /** Whether {@code line} says what the line before it says, as captions do. */
  private boolean repeats(int line) {
    return line > 0 && lines.get(line).in(text).equals(lines.get(line - 1).in(text));
  }

  private List<Paragraph> paragraphs() {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    boolean wrapped = isWrapped(width);
    List<Paragraph> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !wrapped || apart.get(i) || !isFull(i - 1, width)) {
        paragraphs.add(paragraph(lines.get(first).start(), lines.get(i - 1).end()));
        first = i;
      }
    }
    return paragraphs;
  }

  private boolean isWrapped(int width) {
    if (width > WIDEST || width < NARROWEST) {
      return false;
    }
    int inner = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!apart.get(i)) {
        inner++;
        full += isFull(i - 1, width) ? 1 : 0;
      }
    }
    return inner > 1 && full >= MOSTLY * inner;
  }

  /** Whether the first word of the line after {@code line} would not have fitted on it. */
  private boolean isFull(int line, int width) {
    Span next = lines.get(line + 1);
    int word = next.start();
    while (word < next.end() && !Chars.isBlank(text.charAt(word))) {
      word++;
    }
    return lines.get(line).length() + 1 + word - next.start() > width - SLACK;
  }

  private Paragraph paragraph(int start, int end) {
    boolean emphasised =
        end - start > 2 * EMPHASIS.length()
            && text.startsWith(EMPHASIS, start)
            && text.startsWith(EMPHASIS, end - EMPHASIS.length());
    int marks = emphasised ? EMPHASIS.length() : 0;
    return new Paragraph(new Span(start + marks, end - marks), emphasised);
  }
}
