package hearsay.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder that a command writes files to. */
final class FolderOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "Folder to write to, made if it is missing.")
  Path folder;

  /** The folder, made if it is missing. */
  Path made() {
    return Output.folder(folder);
  }
}
