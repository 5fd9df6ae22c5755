package hearsay.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From a file's bytes to characters. */
final class Decoding {
  /** The mark that some editors put before the first character. */
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 1 << 15;
  private static final int DECLARED_WITHIN = 2048;
  private static final int CONTROLS_WITHIN = 8192;
  private static final int CONTROLS_PER_THOUSAND = 20;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([a-z0-9_:.-]{2,40})");

  private Decoding() {}

  /**
   * The characters of {@code bytes}: UTF-8 when they are valid UTF-8, otherwise what they declare
   * themselves to be, otherwise windows-1252. A byte order mark stays.
   */
  static String decode(byte[] bytes) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return new String(bytes, marked.get());
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, declared(bytes).orElse(FALLBACK));
    }
  }

  /** The characters of what is too much to be read at once; a byte order mark stays. */
  static Reader reader(Content content) throws IOException {
    byte[] head = content.head(LOOKED_AT);
    Charset charset = marked(head).orElseGet(() -> likely(head));
    return new InputStreamReader(content.in(), charset);
  }

  /** UTF-8 unless the head, but for a character that its end may cut, is none. */
  private static Charset likely(byte[] head) {
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
    return result.isError() ? declared(head).orElse(FALLBACK) : StandardCharsets.UTF_8;
  }

  /** Whether {@code decoded} is no text at all: it holds a NUL or is rich in control characters. */
  static boolean isBinary(String decoded) {
    if (decoded.indexOf('\0') >= 0) {
      return true;
    }
    int seen = Math.min(decoded.length(), CONTROLS_WITHIN);
    long controls = decoded.substring(0, seen).chars().filter(Decoding::isOddControl).count();
    return controls * 1000 > (long) seen * CONTROLS_PER_THOUSAND;
  }

  private static boolean isOddControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    return switch ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    try {
      return Charset.isSupported(name) && !name.startsWith("utf-")
          ? Optional.of(Charset.forName(name))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
