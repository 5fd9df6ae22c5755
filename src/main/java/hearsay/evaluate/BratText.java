package hearsay.evaluate;

import java.util.BitSet;

/** A text whose offsets count Unicode code points, as brat's do. */
final class BratText {
  private final int[] points;
  private final int[] pointAt;

  BratText(String text) {
    this.points = text.codePoints().toArray();
    this.pointAt = new int[text.length() + 1];
    int unit = 0;
    for (int point = 0; point < points.length; point++) {
      int units = Character.charCount(points[point]);
      for (int i = 0; i < units; i++) {
        pointAt[unit++] = point;
      }
    }
    pointAt[unit] = points.length;
  }

  /** The code point that the UTF-16 unit at {@code unit} is part of. */
  int pointAt(int unit) {
    return pointAt[Math.clamp(unit, 0, pointAt.length - 1)];
  }

  /** The places from {@code start} up to but not including {@code end} that are not blank. */
  BitSet inked(int start, int end) {
    BitSet places = new BitSet();
    for (int i = Math.max(0, start); i < Math.min(end, points.length); i++) {
      if (!isBlank(points[i])) {
        places.set(i);
      }
    }
    return places;
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }

  /** The first that is not blank from {@code start} up to {@code end}; -1 if all are. */
  int firstInked(int start, int end) {
    BitSet inked = inked(start, end);
    return inked.isEmpty() ? -1 : points[inked.nextSetBit(0)];
  }

  /** The words from the first to the last of {@code places}; empty if there are none. */
  String words(BitSet places) {
    return places.isEmpty() ? "" : words(places.nextSetBit(0), places.length());
  }

  /** The words from {@code start} up to {@code end}, as far as the text goes. */
  String words(int start, int end) {
    int from = Math.max(0, start);
    int to = Math.min(end, points.length);
    return from < to ? new String(points, from, to - from) : "";
  }
}
