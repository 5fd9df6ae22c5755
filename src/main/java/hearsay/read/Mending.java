package hearsay.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mends texts that programs have spoilt on their way. */
final class Mending {
  private static final Charset TAKEN_FOR = Charset.forName("windows-1252");

  /** What UTF-8 looks like to who takes it for windows-1252: <i>â€™</i>, <i>Ã©</i>, <i>Â </i>. */
  private static final Pattern TWICE = Pattern.compile("â[€‚][^\\x00-\\x7F]|[ÃÂ][^\\x00-\\x7FÀ-ÿ]");

  /** A closing quotation mark, whose last byte windows-1252 does not have. */
  private static final String CLOSING = "â€\uFFFD";

  /** What decodes to these is believed to have been written so: letters, marks, signs. */
  private static final Pattern LIKELY = Pattern.compile("[\\u00A0-\\u017F\\u2010-\\u203A€™]");

  private Mending() {}

  /**
   * {@code text} with control characters and halves of characters replaced, each by one that does
   * no harm, and with what was encoded twice decoded once more.
   */
  static String mend(String text) {
    String plain = needsNoHarm(text) ? text : harmless(text);
    return plain.indexOf('â') < 0 && plain.indexOf('Ã') < 0 && plain.indexOf('Â') < 0
        ? plain
        : TWICE.matcher(plain).replaceAll(Mending::once);
  }

  /** How many characters of {@code text} are decoded once more. */
  static long twice(String text) {
    return TWICE
        .matcher(text)
        .results()
        .filter(found -> !once(found).replace("\\$", "$").equals(found.group()))
        .count();
  }

  private static String once(MatchResult found) {
    if (found.group().equals(CLOSING)) {
      return "”";
    }
    return decoded(found.group())
        .filter(text -> LIKELY.matcher(text).matches())
        .orElse(found.group())
        .replace("$", "\\$");
  }

  private static Optional<String> decoded(String twice) {
    ByteBuffer bytes = ByteBuffer.allocate(twice.length());
    for (int i = 0; i < twice.length(); i++) {
      char c = twice.charAt(i);
      byte[] one = String.valueOf(c).getBytes(TAKEN_FOR);
      boolean undefined = c >= 0x80 && c < 0xA0;
      if (!undefined && (one.length != 1 || one[0] == '?')) {
        return Optional.empty();
      }
      bytes.put(undefined ? (byte) c : one[0]);
    }
    try {
      CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return Optional.of(chars.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean needsNoHarm(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c) || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  private static String harmless(String text) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < mended.length(); i++) {
      char c = mended.charAt(i);
      if (isControl(c)) {
        mended.setCharAt(i, ' ');
      } else if (isHalf(mended, i)) {
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended.toString();
  }

  private static boolean isHalf(CharSequence text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
