package hearsay.cli;

import hearsay.store.ResultFormat;
import java.util.Arrays;
import java.util.Iterator;

/** The words that {@code query --format} takes, for help and completion. */
final class ResultFormats implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(ResultFormat.values()).map(ResultFormat::word).iterator();
  }
}
