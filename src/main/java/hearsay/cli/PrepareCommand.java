package hearsay.cli;

import hearsay.store.ResultFormat;
import hearsay.store.SavedQuery;
import hearsay.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/**
 * {@code hearsay prepare}: does quietly what short commands do, so that the launcher can archive
 * the classes that they load.
 */
@Command(name = "prepare", hidden = true, description = "For the launcher: makes starts fast.")
final class PrepareCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("hearsay-prepare");
    try {
      Store.openOrCreate(folder).close();
      run("--help");
      run("queries");
      run("stats", "--db", folder.toString());
      run("export", "--db", folder.toString());
      for (SavedQuery query : SavedQuery.all()) {
        for (ResultFormat format : ResultFormat.values()) {
          run("query", query.name(), "--db", folder.toString(), "--format", format.word());
        }
      }
    } finally {
      delete(folder);
    }
    return ExitCode.OK;
  }

  private static void run(String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Streams silent =
        new Streams(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, false, 80);
    Cli.run(silent, args);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
