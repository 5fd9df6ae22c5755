package hearsay.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** From bytes to characters. */
final class Decoding {
  /** The mark that some editors put before the first character. */
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final int LOOKED_AT = 1 << 15;
  private static final int CONTROLS_WITHIN = 8192;
  private static final int CONTROLS_PER_THOUSAND = 20;

  private Decoding() {}

  /**
   * The characters of {@code bytes}. A byte order mark stays.
   *
   * @param mediaType may name the character set
   */
  static Decoded decode(byte[] bytes, String mediaType) {
    Charset charset = Charsets.of(bytes, mediaType);
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return new Decoded(
          new String(bytes, charset),
          Charsets.isGuess(bytes, mediaType) ? Repairs.guessed(charset) : List.of());
    }
    List<String> repairs = new ArrayList<>();
    try (Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes), repairs::add)) {
      StringWriter text = new StringWriter(bytes.length);
      reader.transferTo(text);
      return new Decoded(text.toString(), repairs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The characters of what is too much to be read at once; a byte order mark stays.
   *
   * @param repairs is told what is to be mended, as it comes to light
   */
  static Reader reader(Content content, Consumer<String> repairs) throws IOException {
    byte[] head = content.head(LOOKED_AT);
    String mediaType = content.mediaType().orElse("");
    Charset charset = Charsets.of(head, mediaType);
    InputStream in = content.in();
    if (charset.equals(StandardCharsets.UTF_8)) {
      return new Utf8Reader(in, repairs);
    }
    if (Charsets.isGuess(head, mediaType)) {
      Repairs.guessed(charset).forEach(repairs);
    }
    return new InputStreamReader(in, charset);
  }

  /** Whether {@code decoded} is no text at all, being rich in control characters. */
  static boolean isBinary(String decoded) {
    int seen = Math.min(decoded.length(), CONTROLS_WITHIN);
    long controls = decoded.substring(0, seen).chars().filter(Decoding::isOddControl).count();
    return controls * 1000 > (long) seen * CONTROLS_PER_THOUSAND;
  }

  private static boolean isOddControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }
}
