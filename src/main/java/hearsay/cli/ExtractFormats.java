package hearsay.cli;

import hearsay.export.Format;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;

/** The words that {@code extract --format} takes, for help and completion. */
final class ExtractFormats implements Iterable<String> {
  static final String BRAT = "brat";

  @Override
  public Iterator<String> iterator() {
    return Stream.concat(Stream.of(BRAT), Arrays.stream(Format.values()).map(Format::toString))
        .iterator();
  }
}
