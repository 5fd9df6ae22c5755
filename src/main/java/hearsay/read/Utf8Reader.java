package hearsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads UTF-8 in which single bytes of windows-1252 may stand, as they come about where texts of
 * different makers are put together.
 */
final class Utf8Reader extends Reader {
  private static final Charset STRAY = Charset.forName("windows-1252");
  private static final int BUFFER = 1 << 14;

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final Consumer<String> repairs;
  private boolean ended;
  private long line = 1;
  private long strays;
  private long firstStray;

  /**
   * @param repairs is told at the end if there were such bytes
   */
  Utf8Reader(InputStream in, Consumer<String> repairs) {
    this.in = in;
    this.repairs = repairs;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(buffer, offset, length).slice();
    while (chars.position() == 0) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      countLines(chars);
      if (result.isError()) {
        stray(result.length(), chars);
      } else if (result.isOverflow() && chars.position() == 0) {
        return pair(buffer, offset);
      } else if (chars.position() == 0 && !fill()) {
        return -1;
      }
    }
    return chars.position();
  }

  private void countLines(CharBuffer chars) {
    for (int i = 0; i < chars.position(); i++) {
      line += chars.get(i) == '\n' ? 1 : 0;
    }
  }

  /** Takes bytes that are no UTF-8 for what they look like. */
  private void stray(int length, CharBuffer chars) {
    firstStray = strays == 0 ? line : firstStray;
    byte[] odd = new byte[Math.min(length, chars.remaining())];
    strays += odd.length;
    bytes.get(odd);
    chars.put(STRAY.decode(ByteBuffer.wrap(odd)));
  }

  /** Where there is room for one character, and two would come, a question mark stands for them. */
  private int pair(char[] buffer, int offset) {
    CharBuffer two = CharBuffer.allocate(2);
    decoder.decode(bytes, two, ended);
    buffer[offset] = '\uFFFD';
    return 1;
  }

  /** Reads more bytes; false where there are none left. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    bytes.compact();
    int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(got, 0));
    bytes.flip();
    ended = got < 0;
    if (ended) {
      Repairs.stray(strays, firstStray).forEach(repairs);
    }
    return !ended || bytes.hasRemaining();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
