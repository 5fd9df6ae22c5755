package hearsay.grammar;

import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in quotation marks in an article, whatever the marks; outermost marks only.
 *
 * <p>A quotation never crosses paragraphs: one left open ends with its paragraph, and the next
 * paragraph opens it again.
 */
public final class Quotations {
  private final List<Quoted> all;

  private Quotations(List<Quoted> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Words in quotation marks.
   *
   * @param span the words with their marks
   * @param block the index of the paragraph
   * @param closed whether the closing mark is there
   */
  public record Quoted(Span span, int block, boolean closed) {
    /** The words without their marks; empty when there are none. */
    public Optional<Span> inner(String text) {
      int start = span.start() + width(text, span.start());
      int end = closed ? span.end() - (text.startsWith("''", span.end() - 2) ? 2 : 1) : span.end();
      return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
  }

  /** The quotations of all paragraphs of {@code article} that are read. */
  public static Quotations of(Article article) {
    List<Quoted> found = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.kind().isRead()) {
        scan(article.text(), block.span(), i, found);
      }
    }
    return new Quotations(found);
  }

  /** All of them, in order. */
  public List<Quoted> all() {
    return all;
  }

  /** The quotation that {@code offset} stands in, marks included. */
  public Optional<Quoted> at(int offset) {
    int place = firstEndingAfter(offset);
    return place < all.size() && all.get(place).span().contains(offset)
        ? Optional.of(all.get(place))
        : Optional.empty();
  }

  /** The quotations that share text with {@code span}, in order. */
  public List<Quoted> overlapping(Span span) {
    int from = firstEndingAfter(span.start());
    int to = from;
    while (to < all.size() && all.get(to).span().start() < span.end()) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The last quotation that ends at {@code offset} or before. */
  public Optional<Quoted> before(int offset) {
    int place = firstEndingAfter(offset) - 1;
    return place < 0 ? Optional.empty() : Optional.of(all.get(place));
  }

  /** The first quotation that begins at {@code offset} or after. */
  public Optional<Quoted> after(int offset) {
    int place = firstEndingAfter(offset);
    if (place < all.size() && all.get(place).span().start() < offset) {
      place++;
    }
    return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void scan(String text, Span block, int index, List<Quoted> found) {
    int at = block.start();
    while (at < block.end()) {
      if (!opens(text, block, at)) {
        at++;
        continue;
      }
      int end = closing(text, block, at);
      if (end < 0) {
        at++;
        continue;
      }
      int stop = end;
      found.add(new Quoted(new Span(at, stop), index, isClosed(text, at, stop)));
      at = stop;
    }
  }

  private static boolean isClosed(String text, int start, int stop) {
    return stop - start > 1
        && "\"”»“'’‟".indexOf(text.charAt(stop - 1)) >= 0
        && !(text.charAt(start) == '“' && text.charAt(stop - 1) == '“');
  }

  private static boolean opens(String text, Span block, int at) {
    char c = text.charAt(at);
    if (c == '‘' || c == '\'') {
      return (at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1)))
          && at + width(text, at) < block.end()
          && !Character.isWhitespace(text.charAt(at + 1));
    }
    return c == '"' || c == '“' || c == '«' || c == '„' || text.startsWith("``", at);
  }

  private static int width(String text, int at) {
    return text.startsWith("''", at) || text.startsWith("``", at) ? 2 : 1;
  }

  /** Where the quotation that begins at {@code open} ends; negative when it is none. */
  private static int closing(String text, Span block, int open) {
    char mark = text.charAt(open);
    if ((mark == '‘' || mark == '\'') && width(text, open) == 1) {
      return closingSingle(text, block, open, mark == '‘' ? '’' : '\'');
    }
    for (int at = open + width(text, open); at < block.end(); at++) {
      char c = text.charAt(at);
      if (closes(text, mark, at)) {
        return at + width(text, at);
      }
      if (c == mark && (mark == '"' || mark == '“') && looksOpening(text, block, at)) {
        return trimEnd(text, open, at);
      }
    }
    return block.end();
  }

  private static boolean closes(String text, char mark, int at) {
    char c = text.charAt(at);
    return switch (mark) {
      case '“' -> c == '”' || (c == '"' && !looksOpeningAt(text, at));
      case '„' -> c == '“' || c == '”';
      case '«' -> c == '»';
      case '\'', '`' -> text.startsWith("''", at);
      default -> (c == '"' && !looksOpeningAt(text, at)) || c == '”';
    };
  }

  private static boolean looksOpening(String text, Span block, int at) {
    return at > block.start() && at + 1 < block.end() && looksOpeningAt(text, at);
  }

  private static boolean looksOpeningAt(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isWhitespace(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static int trimEnd(String text, int open, int at) {
    int end = at;
    while (end > open + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int closingSingle(String text, Span block, int open, char mark) {
    int farthest = Math.min(block.end(), open + 400);
    for (int at = open + 2; at < farthest; at++) {
      boolean ends = at + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
      if (text.charAt(at) == mark && ends && !Character.isWhitespace(text.charAt(at - 1))) {
        return at + 1;
      }
    }
    return -1;
  }
}
