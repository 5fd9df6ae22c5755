package hearsay.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Reads the body of a request, which may be neither too large nor too slow. */
final class Body {
  private static final long PATIENCE = Duration.ofSeconds(60).toNanos();
  private static final int PIECE = 1 << 16;

  private Body() {}

  /** A body that is refused. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String remedy;

    Refused(int status, String problem, String remedy) {
      super(problem);
      this.status = status;
      this.remedy = remedy;
    }

    int status() {
      return status;
    }

    String problem() {
      return String.valueOf(getMessage());
    }

    String remedy() {
      return remedy;
    }
  }

  /** The whole body, if it has no more than {@code limit} bytes, whether it says so or not. */
  static byte[] read(HttpServletRequest request, long limit) throws IOException {
    boolean tooLarge = request.getContentLengthLong() > limit;
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    InputStream in = request.getInputStream();
    byte[] piece = new byte[PIECE];
    long end = System.nanoTime() + PATIENCE;
    long read = 0;
    for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
      read += length;
      tooLarge |= read > limit;
      if (read > 2 * limit || System.nanoTime() > end) {
        break; // a client that is not done by now is cut off
      }
      if (!tooLarge) {
        body.write(piece, 0, length);
      }
    }
    if (tooLarge) {
      throw new Refused(
          413,
          "The body has more than %,d bytes.".formatted(limit),
          "Send less at once, or start the server with a larger --max-body.");
    }
    if (System.nanoTime() > end) {
      throw new Refused(
          408, "The body came too slowly.", "Send it again over a faster connection.");
    }
    return body.toByteArray();
  }
}
