package hearsay.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file that a command writes to, else standard output. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write to. Default: standard output.")
  @Nullable Path file;

  void write(Streams streams, Output.Work work) {
    Output.write(file, streams, work);
  }
}
