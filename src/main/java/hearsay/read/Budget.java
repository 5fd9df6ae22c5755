package hearsay.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much may come out of one file: texts shrink to a tenth, seldom to a hundredth; what grows to
 * more than some hundred times its size was made to do harm.
 */
final class Budget {
  private static final long ALWAYS = 256L << 20;
  private static final long TIMES = 300;

  private final AtomicLong packed = new AtomicLong();
  private final AtomicLong unpacked = new AtomicLong();

  /** The file itself. */
  InputStream packed(InputStream in) {
    return new Counted(in, packed, () -> false);
  }

  /** What comes out of it, or out of something in it. */
  InputStream unpacked(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int got = super.read();
        count(got < 0 ? 0 : 1);
        return got;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(got, 0));
        return got;
      }

      @Override
      public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
      }
    };
  }

  private void count(long more) throws IOException {
    long all = unpacked.addAndGet(more);
    if (all > ALWAYS && all > TIMES * packed.get()) {
      throw new IOException(
          "it unpacks to more than %d times its size, as no article does".formatted(TIMES));
    }
  }
}
