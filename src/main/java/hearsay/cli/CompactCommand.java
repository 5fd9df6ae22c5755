package hearsay.cli;

import hearsay.store.Store;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code hearsay compact}: makes a store smaller. */
@Command(
    name = "compact",
    description = {
      "Makes the store smaller: gives the space of what was replaced or removed back to the disk.",
      "It copies what is there, so the disk must have room for it twice meanwhile."
    })
final class CompactCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  CompactCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.openToChange()) {
      long before = opened.bytes();
      opened.compact();
      streams.out().printf(Locale.ROOT, "%,d bytes on disk, before: %,d%n", opened.bytes(), before);
    }
    return ExitCode.OK;
  }
}
