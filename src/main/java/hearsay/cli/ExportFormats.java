package hearsay.cli;

import hearsay.export.Format;
import java.util.Arrays;
import java.util.Iterator;

/** The words that {@code export --format} takes, for help and completion. */
final class ExportFormats implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Format.values()).map(Format::toString).iterator();
  }
}
