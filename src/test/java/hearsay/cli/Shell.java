package hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs command lines in a folder where {@code hearsay} is the launcher, by a symbolic link. */
final class Shell implements AutoCloseable {
  private static final long MINUTES = 5;

  private final Path folder;
  private final Path launcher;

  Shell(Path folder) throws IOException {
    this.folder = folder;
    this.launcher =
        Files.createSymbolicLink(folder.resolve("hearsay"), Path.of("hearsay").toAbsolutePath());
  }

  /** Takes the link to the launcher away. */
  @Override
  public void close() throws IOException {
    Files.delete(launcher);
  }

  /** What a command line came to. */
  record Result(int exitCode, String out, String err) {}

  Result run(String line) throws IOException, InterruptedException {
    Process process = start(line);
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("'%s' did not end in %d minutes".formatted(line, MINUTES));
    }
    return new Result(process.exitValue(), Files.readString(out()), Files.readString(err()));
  }

  /** Starts a command line that becomes the launcher, so that stopping it stops Hearsay. */
  Process startServer(String line) throws IOException {
    return start("exec " + line);
  }

  private Process start(String line) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", line)
            .directory(folder.toFile())
            .redirectOutput(out().toFile())
            .redirectError(err().toFile());
    Map<String, String> environment = builder.environment();
    environment.put("PATH", folder + ":" + environment.get("PATH"));
    environment.put("HEARSAY_BUILD", "no");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.remove("HEARSAY_DB");
    return builder.start();
  }

  Path out() {
    return folder.resolve("stdout");
  }

  Path err() {
    return folder.resolve("stderr");
  }
}
