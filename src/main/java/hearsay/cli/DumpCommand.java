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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
    footer = {
      "  hearsay dump backup.nq.gz",
      "  hearsay dump - | ssh elsewhere hearsay restore -",
      "  hearsay dump --rescue what-is-left.nq.gz"
    })
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

  @Option(
      names = "--rescue",
      description = {
        "Writes what is whole of a damaged store, names what is not, and changes nothing.",
        "It reads a copy of the store, for which the folder of temporary files needs room."
      })
  boolean rescue;

  /** Something that writes a dump. */
  private interface Source {
    Dumped to(OutputStream out);
  }

  @Override
  public Integer call() {
    return rescue ? rescue() : dump();
  }

  private int dump() {
    try (Store opened = store.open()) {
      write(opened::dump);
    }
    return ExitCode.OK;
  }

  private int rescue() {
    List<String> lost = new ArrayList<>();
    write(out -> Store.rescue(store.folder, out, lost::add));
    lost.forEach(article -> streams.err().printf("hearsay: %s is lost.%n", article));
    return lost.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
  }

  private void write(Source source) {
    if (file.equals("-")) {
      Dumped dumped = source.to(streams.out());
      if (streams.out().checkError()) {
        throw HearsayException.of(
            "The dump could not be written to standard output.",
            "Check whether what reads it has ended, or whether the disk is full.");
      }
      streams.err().println(dumped + " dumped");
    } else {
      streams.out().println(dump(source, Path.of(file)) + " dumped");
    }
  }

  /** Writes beside the file and puts it in its place when all is there. */
  private static Dumped dump(Source source, Path file) {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      Dumped dumped = write(source, draft, file.toString().endsWith(".gz"));
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

  private static Dumped write(Source source, Path draft, boolean packed) throws IOException {
    try (OutputStream out = Files.newOutputStream(draft);
        OutputStream bytes = packed ? new GZIPOutputStream(out, 1 << 16) : out) {
      return source.to(bytes);
    }
  }
}
