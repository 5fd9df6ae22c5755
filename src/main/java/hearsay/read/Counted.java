package hearsay.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** A stream that tells how much of it has been read, and that can be made to end early. */
final class Counted extends FilterInputStream {
  private final AtomicLong count;
  private final BooleanSupplier stopped;

  Counted(InputStream in, AtomicLong count, BooleanSupplier stopped) {
    super(in);
    this.count = count;
    this.stopped = stopped;
  }

  @Override
  public int read() throws IOException {
    int got = stopped.getAsBoolean() ? -1 : super.read();
    count.addAndGet(got < 0 ? 0 : 1);
    return got;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = stopped.getAsBoolean() ? -1 : super.read(buffer, offset, length);
    count.addAndGet(Math.max(got, 0));
    return got;
  }

  @Override
  public long skip(long length) throws IOException {
    long skipped = super.skip(length);
    count.addAndGet(skipped);
    return skipped;
  }
}
