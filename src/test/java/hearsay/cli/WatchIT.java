package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code load --watch} as it is shipped: files arrive, grow, change and fail, Ctrl-C ends it. */
class WatchIT {
  private static final String LOADED = "1 new, 0 unchanged, 0 replaced, 0 failed";
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir Path folder;
  private Path incoming;
  private Shell shell;
  private Process watching;

  @BeforeEach
  void watchAFolder() throws IOException {
    incoming = Files.createDirectory(folder.resolve("incoming"));
    Files.writeString(incoming.resolve("first.txt"), "Ada Orne said the harbour would close.\n");
    shell = new Shell(folder);
    watching = shell.startServer("hearsay load incoming --watch --db db");
  }

  @AfterEach
  void stop() throws IOException {
    watching.destroyForcibly();
    shell.close();
  }

  @Test
  void what_arrives_is_loaded_once_it_is_whole_until_ctrl_c() throws Exception {
    told(LOADED);
    growing(incoming.resolve("half.txt"), "Bo Marrec said ferry %d had sailed.\n", 12);
    told(LOADED, LOADED);
    Files.writeString(incoming.resolve("first.txt"), "Ada Orne denied the harbour would close.\n");
    told(LOADED, LOADED, "0 new, 0 unchanged, 1 replaced, 0 failed");
    Files.write(incoming.resolve("bad.txt"), new byte[] {0, 1, 2, 3});
    told(
        LOADED,
        LOADED,
        "0 new, 0 unchanged, 1 replaced, 0 failed",
        "0 new, 0 unchanged, 0 replaced, 1 failed");
    String complaints = interrupted();
    assertThat(complaints).contains("bad.txt").doesNotContain("\tat ");
    assertThat(shell.run("hearsay check --db db").exitCode()).isZero();
    assertThat(shell.run("hearsay stats --db db").out()).containsPattern("articles +2\n");
    assertThat(shell.run("hearsay query said-by -p source='Bo Marrec' --db db").out())
        .contains("ferry 1 had", "ferry 12 had");
  }

  /** Writes a file piece by piece, slowly enough to be looked at in between. */
  private static void growing(Path file, String piece, int times)
      throws IOException, InterruptedException {
    for (int i = 0; i < times; i++) {
      String next = piece.formatted(i + 1);
      Files.writeString(file, next, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      TimeUnit.MILLISECONDS.sleep(300);
    }
  }

  /** Waits until the command has told this, and nothing else. */
  private void told(String... lines) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Files.readAllLines(shell.out()).size() < lines.length && Instant.now().isBefore(end)) {
      assertThat(watching.isAlive()).as(Files.readString(shell.err())).isTrue();
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(Files.readAllLines(shell.out())).isEqualTo(List.of(lines));
  }

  /** Ends the command as Ctrl-C does; gives what it complained of. */
  private String interrupted() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(watching.pid())).start().waitFor();
    assertThat(watching.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(watching.exitValue()).isEqualTo(130);
    return Files.readString(shell.err());
  }
}
