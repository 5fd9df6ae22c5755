package hearsay.cli;

import hearsay.export.FeedFormat;
import java.util.Iterator;

/** The words that {@code export --format} takes, for help and completion. */
final class ExportFormats implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return FeedFormat.ALL.stream().map(FeedFormat::toString).iterator();
  }
}
