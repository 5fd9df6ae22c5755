package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {
  private final Console console = new Console();

  @TempDir Path folder;

  @Test
  void a_line_is_printed_for_the_password_that_was_typed() {
    int code = console.type("correct horse\n").run("user", "ada", "--role", "writer");
    assertThat(code).isZero();
    assertThat(console.out()).startsWith("ada writer pbkdf2-sha256$").doesNotContain("horse");
  }

  @Test
  void a_user_is_put_into_the_file() throws IOException {
    Path file = folder.resolve("users.txt");
    console.type("correct horse\n").run("user", "ada", "--users", file.toString());
    console
        .type("")
        .run("user", "robot", "--role", "writer", "--token", "--users", file.toString());
    assertThat(console.err()).contains("Authorization: Bearer robot.");
    assertThat(console.out()).isEmpty();
    assertThat(Files.readAllLines(file)).hasSize(2).first().asString().startsWith("ada reader ");
  }

  @Test
  void a_short_password_is_refused() {
    assertThat(console.type("short\n").run("user", "ada")).isEqualTo(2);
    assertThat(console.err()).contains("shorter than 8").contains("--token");
  }

  @Test
  void a_server_that_others_reach_needs_users_or_no_writers() {
    String db = folder.resolve("db").toString();
    assertThat(console.run("serve", "--db", db, "--host", "0.0.0.0")).isEqualTo(2);
    assertThat(console.err()).contains("--read-only", "--users");
    assertThat(console.run("serve", "--db", db, "--closed")).isEqualTo(2);
    assertThat(console.run("serve", "--db", db, "--cors", "viewer")).isEqualTo(2);
    assertThat(console.run("serve", "--db", db, "--max-rows", "0")).isEqualTo(2);
    assertThat(folder.resolve("db")).doesNotExist();
  }
}
