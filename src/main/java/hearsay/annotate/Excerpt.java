package hearsay.annotate;

import hearsay.model.Article;
import hearsay.model.Block;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is read of an article: all of it, but for what no news article holds, so that every article
 * takes bounded time.
 *
 * @param stretches what is read, in order
 * @param endless what is left unread because there is no space for too long
 * @param rest what is left unread because it comes after the longest text that is read; one span
 *     for each paragraph
 */
public record Excerpt(List<Stretch> stretches, List<Span> endless, List<Span> rest) {
  /** Longer runs of characters without a space are no words. */
  static final int LONGEST_WORD = 1_000;

  /** How many words and punctuation marks are read at most. */
  static final int LONGEST_TEXT = 20_000;

  /** A word in another script counts as so many: the tagger tries every tag for it. */
  private static final int FOREIGN = 10;

  /** What is longer is no common word: the tagger looks at each letter of it for every tag. */
  private static final int LONG_WORD = 50;

  /** So many of its letters count as a word. */
  private static final int LETTERS = 2;

  private static final char LAST_LATIN = '\u024f';

  /** Words of the paragraph numbered {@code block}. */
  public record Stretch(int block, Span span) {}

  public Excerpt {
    stretches = List.copyOf(stretches);
    endless = List.copyOf(endless);
    rest = List.copyOf(rest);
  }

  /** What is read of {@code article}. */
  public static Excerpt of(Article article) {
    Reader reader = new Reader(article.text());
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.kind().isRead()) {
        reader.read(i, block.span());
      }
    }
    return new Excerpt(reader.stretches, reader.endless, reader.rest);
  }

  /** What is left unread and where, one sentence for each reason; empty when all is read. */
  public List<String> omissions() {
    List<String> omissions = new ArrayList<>();
    if (!endless.isEmpty()) {
      omissions.add(
          String.format(
              Locale.ROOT,
              "%,d characters without a space between them are left unread, from character %,d on",
              endless.getFirst().length(),
              endless.getFirst().start()));
    }
    if (endless.size() > 1) {
      omissions.add(
          String.format(Locale.ROOT, "%,d more such places are left unread", endless.size() - 1));
    }
    if (!rest.isEmpty()) {
      omissions.add(
          String.format(
              Locale.ROOT,
              "it has more than %,d words: %,d characters are left unread, from character %,d on",
              LONGEST_TEXT,
              rest.stream().mapToLong(Span::length).sum(),
              rest.getFirst().start()));
    }
    return omissions;
  }

  /** Goes over the paragraphs, word by word, and keeps count. */
  private static final class Reader {
    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Span> endless = new ArrayList<>();
    private final List<Span> rest = new ArrayList<>();
    private int left = LONGEST_TEXT;

    Reader(String text) {
      this.text = text;
    }

    void read(int block, Span span) {
      int start = span.start();
      int at = start;
      while (at < span.end() && left > 0) {
        int end = wordEnd(at, span.end());
        if (end - at > LONGEST_WORD) {
          endless.add(new Span(at, end));
          keep(block, start, at);
          start = end;
        } else {
          left -= marks(at, end) + (end - at > LONG_WORD ? (end - at) / LETTERS : 0);
        }
        at = Math.min(end + 1, span.end());
      }
      keep(block, start, at);
      if (at < span.end()) {
        rest.add(new Span(at, span.end()));
      }
    }

    private void keep(int block, int start, int end) {
      if (start < end) {
        stretches.add(new Stretch(block, new Span(start, end)));
      }
    }

    private int wordEnd(int from, int limit) {
      int end = from;
      while (end < limit && !isSpace(text.charAt(end))) {
        end++;
      }
      return end;
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** How many words and punctuation marks stand between two places. */
    private int marks(int from, int to) {
      int marks = 0;
      boolean inWord = false;
      for (int i = from; i < to; i++) {
        boolean letter = Character.isLetterOrDigit(text.charAt(i));
        boolean foreign = letter && text.charAt(i) > LAST_LATIN;
        marks += letter && inWord ? 0 : foreign ? FOREIGN : 1;
        inWord = letter;
      }
      return marks;
    }
  }
}
