package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersTest {
  @TempDir Path folder;

  @Test
  void a_line_keeps_no_password() {
    User ada = User.of("ada", User.Role.WRITER, "correct horse");
    assertThat(ada.line()).startsWith("ada writer pbkdf2-sha256$600000$").doesNotContain("horse");
    assertThat(User.parse(ada.line())).contains(ada);
    assertThat(PasswordHash.parse(ada.hash()).orElseThrow().isOf("correct horse")).isTrue();
    assertThat(PasswordHash.parse(ada.hash()).orElseThrow().isOf("Correct horse")).isFalse();
  }

  @Test
  void the_same_password_never_has_the_same_hash() {
    assertThat(PasswordHash.of("correct horse")).isNotEqualTo(PasswordHash.of("correct horse"));
  }

  @Test
  void a_hash_that_is_fast_to_guess_is_none() {
    String hash = PasswordHash.of("correct horse").toString();
    assertThat(PasswordHash.parse(hash.replace("$600000$", "$200000$"))).isEmpty();
    assertThat(PasswordHash.parse("correct horse")).isEmpty();
  }

  @Test
  void short_passwords_and_odd_names_are_refused() {
    assertThatThrownBy(() -> User.of("ada", User.Role.READER, "seven77"))
        .isInstanceOf(HearsayException.class);
    for (String name : new String[] {"", "ada b", "ada.b", "ada:b", "#ada"}) {
      assertThatThrownBy(() -> User.of(name, User.Role.READER, "correct horse"))
          .as(name)
          .isInstanceOf(HearsayException.class);
    }
  }

  @Test
  void a_file_has_a_user_once_and_for_its_owner_alone() throws IOException {
    Path file = folder.resolve("users.txt");
    UserFile.put(file, User.of("ada", User.Role.READER, "correct horse"));
    UserFile.put(file, User.of("ben", User.Role.READER, "correct horse"));
    UserFile.put(file, User.of("ada", User.Role.WRITER, "battery staple"));
    assertThat(UserFile.read(file).keySet()).containsExactly("ben", "ada");
    assertThat(UserFile.read(file).values())
        .extracting(User::mayWrite)
        .containsExactly(false, true);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_line_that_is_wrong_is_named() throws IOException {
    Path file = folder.resolve("users.txt");
    Files.writeString(file, "# ours\n\nada writer secret\n");
    assertThatThrownBy(() -> UserFile.read(file)).hasMessageContaining("users.txt:3");
    Files.writeString(file, "# nobody\n");
    assertThatThrownBy(() -> UserFile.read(file)).hasMessageContaining("no user");
  }
}
