package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, called from another folder and through a symbolic link. */
class LauncherIT {
  @TempDir static Path folder;
  private static Shell shell;

  @BeforeAll
  static void linkToTheLauncher() throws IOException {
    shell = new Shell(folder);
  }

  @AfterAll
  static void unlink() throws IOException {
    shell.close();
  }

  @Test
  void it_passes_its_arguments_on() throws IOException, InterruptedException {
    Shell.Result result = shell.run("hearsay query 'no such query' --db 'no such folder'");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("hearsay: ").contains("no such folder");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void it_adds_nothing_to_what_is_printed() throws IOException, InterruptedException {
    Shell.Result result = shell.run("hearsay --version");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).startsWith("hearsay ").hasLineCount(1);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void it_passes_options_on_to_java() throws IOException, InterruptedException {
    assertThat(shell.run("HEARSAY_OPTS=-XshowSettings:vm hearsay --version").err())
        .contains("VM settings");
  }

  @Test
  void it_finds_a_jdk_where_java_home_is_of_no_use() throws IOException, InterruptedException {
    Shell.Result result = shell.run("JAVA_HOME=/nowhere hearsay --find-jdk");
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(Path.of(result.out().strip(), "bin", "javac")).exists();
  }
}
