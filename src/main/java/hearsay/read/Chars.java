package hearsay.read;

/**
 * Small questions on characters and on the ends of a text, answered without regular expressions.
 */
final class Chars {
  private static final String CLOSERS = "\"'”’»)]*_";
  private static final String OPENERS = "\"'“‘„«([";
  private static final String DASHES = "–—-";
  private static final String STOPS = ".?!…:;,";

  private Chars() {}

  /** Whether {@code c} shows nothing: white space, no-break and zero-width spaces. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /** The last character that is neither a closing quotation mark nor a bracket, or a blank. */
  static char last(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (!isBlank(c) && CLOSERS.indexOf(c) < 0) {
        return c;
      }
    }
    return ' ';
  }

  /** Whether {@code text} ends as a sentence does. */
  static boolean isStopped(String text) {
    return STOPS.indexOf(last(text)) >= 0;
  }

  static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
