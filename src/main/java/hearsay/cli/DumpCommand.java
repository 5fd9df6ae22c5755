package hearsay.cli;

import hearsay.HearsayException;
import hearsay.store.Dumped;
import hearsay.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay dump}: writes all that a store holds to one file. */
@Command(
    name = "dump",
    description = {
      "Writes all that the store holds to one file, for hearsay restore: the articles with their",
      "texts and history, and your own actors. The file is N-Quads; the same store always gives",
      "the same bytes."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  hearsay dump backup.nq.gz", "  hearsay dump - | ssh elsewhere hearsay restore -"})
final class DumpCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  @Parameters(
      paramLabel = "FILE",
      description = "File to write, packed if its name ends in .gz; - is standard output.")
  String file;

  DumpCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      if (file.equals("-")) {
        Dumped dumped = opened.dump(streams.out());
        if (streams.out().checkError()) {
          throw HearsayException.of(
              "The dump could not be written to standard output.",
              "Check whether what reads it has ended, or whether the disk is full.");
        }
        streams.err().println(dumped + " dumped");
      } else {
        streams.out().println(dump(opened, Path.of(file)) + " dumped");
      }
    }
    return ExitCode.OK;
  }

  /** Writes beside the file and puts it in its place when all is there. */
  private static Dumped dump(Store opened, Path file) {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      Dumped dumped = write(opened, draft, file.toString().endsWith(".gz"));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      return dumped;
    } catch (IOException e) {
      throw Output.cannot(file, e);
    } catch (UncheckedIOException e) {
      throw Output.cannot(file, Objects.requireNonNull(e.getCause()));
    } finally {
      draft.toFile().delete();
    }
  }

  private static Dumped write(Store opened, Path draft, boolean packed) throws IOException {
    try (OutputStream out = Files.newOutputStream(draft);
        OutputStream bytes = packed ? new GZIPOutputStream(out, 1 << 16) : out) {
      return opened.dump(bytes);
    }
  }
}
