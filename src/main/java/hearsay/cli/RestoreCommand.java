package hearsay.cli;

import hearsay.link.Linker;
import hearsay.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay restore}: reads what {@code hearsay dump} wrote into a store. */
@Command(
    name = "restore",
    description = {
      "Reads what hearsay dump wrote into the store: all of it, or nothing if the file is damaged.",
      "A missing or empty store becomes the one that was dumped. One that has articles keeps them,",
      "except for those that the dump tells of too: these become what the dump tells."
    },
    footerHeading = "%nExample:%n",
    footer = "  hearsay restore backup.nq.gz --db restored")
final class RestoreCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  @Parameters(paramLabel = "FILE", description = "The dump; - is standard input.")
  String file;

  RestoreCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (file.equals("-")) {
      restore(streams.in(), "standard input");
      return ExitCode.OK;
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      restore(in, file);
    } catch (IOException e) {
      throw Input.cannot(Path.of(file), e);
    }
    return ExitCode.OK;
  }

  private void restore(InputStream in, String name) {
    try (Store opened = store.openOrCreate()) {
      long articles = opened.restore(in, name);
      new Linker(opened).update();
      streams.out().printf(Locale.ROOT, "%,d articles restored%n", articles);
    }
  }
}
