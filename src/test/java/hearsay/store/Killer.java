package hearsay.store;

import hearsay.cli.ParsedHearsay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs commands in processes of their own, and kills them at random moments. */
final class Killer {
  private final Path log;
  private final Random random;

  /**
   * A killer.
   *
   * @param log what the last command printed
   */
  Killer(Path log, long seed) {
    this.log = log;
    this.random = new Random(seed);
  }

  /** How many milliseconds a command takes that is left alone. */
  long timed(String... args) throws IOException, InterruptedException {
    long start = System.nanoTime();
    if (started(args).waitFor() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  /** Runs a command and kills it within so many milliseconds; false if it ended before. */
  boolean killed(long within, String... args) throws IOException, InterruptedException {
    Process process = started(args);
    boolean ended = process.waitFor(random.nextLong(within), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  private Process started(String... args) throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Dhearsay.transaction=2000", // many small transactions
            "-cp",
            System.getProperty("java.class.path"),
            ParsedHearsay.class.getName());
    return new ProcessBuilder(Stream.concat(java.stream(), Stream.of(args)).toList())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
