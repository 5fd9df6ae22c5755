package hearsay.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters of which no more than so many may belong to one article. */
final class Limited extends FilterReader {
  private final int most;
  private int read;

  Limited(Reader in, int most) {
    super(in);
    this.most = most;
  }

  /** Another article begins. */
  void restart() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    count(Math.max(got, 0));
    return got;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > most) {
      throw new IOException("an article of more than %d MB".formatted(most >> 20));
    }
  }
}
