package hearsay.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * The runs of four words of a text, each as a number: what a copy shares with its original.
 *
 * <p>Case, punctuation and line breaks do not count.
 */
final class Shingles {
  private static final int WORDS_A_SHINGLE = 4;

  /** Of so many shingles in a row one at least is a fingerprint. */
  private static final int WINDOW = 12;

  /** What the store holds as a number without a row of its own in its table of nodes. */
  private static final long POSITIVE_52_BITS = (1L << 52) - 1;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final long[] inOrder;
  private final long[] sorted;

  private Shingles(long[] inOrder) {
    this.inOrder = inOrder;
    this.sorted = LongStream.of(inOrder).sorted().distinct().toArray();
  }

  /** The shingles of {@code text}; none if it has less than four words. */
  static Shingles of(String text) {
    long[] words =
        WORD.matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(MatchResult::group)
            .mapToLong(Shingles::hash)
            .toArray();
    long[] shingles = new long[Math.max(0, words.length - WORDS_A_SHINGLE + 1)];
    for (int start = 0; start < shingles.length; start++) {
      long shingle = 0;
      for (int word = start; word < start + WORDS_A_SHINGLE; word++) {
        shingle = mixed(shingle * 31 + words[word]);
      }
      shingles[start] = shingle & POSITIVE_52_BITS;
    }
    return new Shingles(shingles);
  }

  static long hash(String word) {
    long hash = 0xcbf29ce484222325L; // FNV-1a
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long mixed(long bits) {
    long first = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L; // SplitMix64
    long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
    return second ^ (second >>> 31);
  }

  /**
   * A sample of the shingles that two texts choose alike where they are alike: the least of every
   * window (winnowing, Schleimer, Wilkerson and Aiken 2003). Fifteen words that two texts share are
   * sure to share a fingerprint, however long the rest is.
   */
  long[] fingerprints() {
    int windows = Math.max(Math.min(1, inOrder.length), inOrder.length - WINDOW + 1);
    return LongStream.iterate(0, start -> start < windows, start -> start + 1)
        .map(start -> least((int) start))
        .sorted()
        .distinct()
        .toArray();
  }

  private long least(int start) {
    int end = Math.min(start + WINDOW, inOrder.length);
    return Arrays.stream(inOrder, start, end).min().orElseThrow();
  }

  /** How many different ones there are. */
  int size() {
    return sorted.length;
  }

  boolean contains(long shingle) {
    return Arrays.binarySearch(sorted, shingle) >= 0;
  }

  /** How many both have. */
  int shared(Shingles other) {
    return (int) LongStream.of(sorted).filter(other::contains).count();
  }

  /** Those that {@code other} does not have. */
  Shingles without(Shingles other) {
    return new Shingles(
        LongStream.of(inOrder).filter(shingle -> !other.contains(shingle)).toArray());
  }
}
