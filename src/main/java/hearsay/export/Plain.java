package hearsay.export;

/** Text that every format can hold. */
final class Plain {
  private static final int REPLACEMENT = 0xFFFD;

  private Plain() {}

  /**
   * The text as one line: white space is even, and what XML has no place for (control characters,
   * halves of surrogate pairs, noncharacters) is replaced by the replacement character.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(Plain::legible).forEach(line::appendCodePoint);
    return line.toString().replaceAll(" {2,}", " ").strip();
  }

  private static int legible(int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85) {
      return ' ';
    }
    return isLegible(point) ? point : REPLACEMENT;
  }

  private static boolean isLegible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      default -> (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
    };
  }
}
