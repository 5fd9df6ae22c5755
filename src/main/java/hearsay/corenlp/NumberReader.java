package hearsay.corenlp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads words and decimal numbers with blanks between them, millions of them, fast. */
final class NumberReader {
  private static final int EXACT_DIGITS = 15;

  private final InputStream in;
  private final ByteArrayOutputStream cell = new ByteArrayOutputStream();

  NumberReader(InputStream in) {
    this.in = in;
  }

  /** The number after the equals sign of the next cell: {@code hiddenSize=1000}. */
  int setting() throws IOException {
    String setting = word();
    return Integer.parseInt(setting.substring(setting.indexOf('=') + 1));
  }

  float[][] rows(int count, int length) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = row(length);
    }
    return rows;
  }

  float[] row(int length) throws IOException {
    float[] row = new float[length];
    for (int i = 0; i < length; i++) {
      row[i] = number();
    }
    return row;
  }

  String word() throws IOException {
    fill();
    return cell.toString(StandardCharsets.UTF_8);
  }

  private float number() throws IOException {
    fill();
    byte[] digits = cell.toByteArray();
    int at = digits[0] == '-' ? 1 : 0;
    long mantissa = 0;
    double scale = 1;
    boolean fraction = false;
    for (int i = at; i < digits.length; i++) {
      if (digits[i] == '.') {
        fraction = true;
      } else if (digits[i] < '0' || digits[i] > '9' || i > EXACT_DIGITS) {
        return Float.parseFloat(cell.toString(StandardCharsets.US_ASCII));
      } else {
        mantissa = mantissa * 10 + digits[i] - '0';
        scale *= fraction ? 10 : 1;
      }
    }
    double value = mantissa / scale;
    return (float) (at == 1 ? -value : value);
  }

  private void fill() throws IOException {
    cell.reset();
    int c = in.read();
    while (c == ' ' || c == '\n' || c == '\r') {
      c = in.read();
    }
    while (c >= 0 && c != ' ' && c != '\n' && c != '\r') {
      cell.write(c);
      c = in.read();
    }
    if (cell.size() == 0) {
      throw new IOException("the model ends too early");
    }
  }
}
