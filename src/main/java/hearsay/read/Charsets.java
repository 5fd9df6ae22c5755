package hearsay.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds out in which character set bytes are written. */
final class Charsets {
  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final int DECLARED_WITHIN = 2048;
  private static final int CUT = 4;
  private static final int FOREIGN = 5;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([a-z0-9_:.-]{2,40})");

  /** What programs mean where they say something narrower. */
  private static final Map<String, String> MEANT =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "x-MacCyrillic", "windows-1251",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949");

  private Charsets() {}

  /**
   * The character set of bytes that begin so: what a byte order mark says; UTF-8 where they are
   * that; what they or {@code mediaType} declare; what they look like.
   */
  static Charset of(byte[] head, String mediaType) {
    return told(head, mediaType)
        .or(() -> isNearlyUtf8(head) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
        .or(() -> guessed(head))
        .orElse(FALLBACK);
  }

  /** Whether another character set than UTF-8 is taken for no better reason than its looks. */
  static boolean isGuess(byte[] head, String mediaType) {
    return told(head, mediaType).isEmpty() && !isNearlyUtf8(head);
  }

  private static Optional<Charset> told(byte[] head, String mediaType) {
    return marked(head)
        .or(() -> wide(head))
        .or(() -> isUtf8(head) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
        .or(() -> declared(mediaType))
        .or(() -> declared(start(head)));
  }

  private static Optional<Charset> marked(byte[] head) {
    if (head.length < 2) {
      return Optional.empty();
    }
    return switch ((head[0] & 0xFF) << 8 | (head[1] & 0xFF)) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  /** UTF-16 without a mark, of which every other byte is zero where the letters are Latin. */
  private static Optional<Charset> wide(byte[] head) {
    int length = Math.min(head.length, DECLARED_WITHIN);
    int[] zeros = {0, 0};
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    int most = length * 2 / 5;
    if (length < CUT || Math.min(zeros[0], zeros[1]) * 20 > length) {
      return Optional.empty();
    }
    if (zeros[0] > most) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return zeros[1] > most ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /** Whether {@code head} is UTF-8 but for a character that its end may cut. */
  private static boolean isUtf8(byte[] head) {
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
    return !result.isError();
  }

  /** Whether most of what is not ASCII is UTF-8. */
  private static boolean isNearlyUtf8(byte[] head) {
    String decoded = new String(head, StandardCharsets.UTF_8);
    long odd = decoded.chars().filter(c -> c == '\uFFFD').count();
    long good = decoded.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
    return good > 4 * odd;
  }

  private static String start(byte[] head) {
    return new String(head, 0, Math.min(head.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> declared(String words) {
    Matcher matcher = DECLARED.matcher(words);
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String word) {
    try {
      String name = Charset.forName(word).name();
      return name.startsWith("UTF")
          ? Optional.empty()
          : Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no such character set
    }
  }

  /** Where few bytes are not ASCII, they are too few to tell much, and most likely Latin. */
  private static Optional<Charset> guessed(byte[] head) {
    int foreign = 0;
    for (byte one : head) {
      foreign += one < 0 ? 1 : 0;
    }
    if (foreign * FOREIGN < head.length) {
      return Optional.empty();
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(head, 0, head.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Charsets::named);
  }
}
