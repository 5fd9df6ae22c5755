package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CliTest {
  private final Console console = new Console();

  @Test
  void help_goes_to_standard_output() {
    assertThat(console.run("--help")).isZero();
    assertThat(console.out()).contains("Usage: hearsay", "Examples:");
    assertThat(console.err()).isEmpty();
  }

  @Test
  void every_command_explains_itself() {
    console.run("--help");
    List<String> commands =
        Pattern.compile("^  ([a-z-]+)  ", Pattern.MULTILINE)
            .matcher(console.out())
            .results()
            .map(line -> line.group(1))
            .filter(word -> !word.startsWith("-"))
            .toList();
    assertThat(commands).contains("load", "query", "serve").hasSizeGreaterThan(12);
    for (String command : commands) {
      assertThat(console.run(command, "--help")).as(command + console.err()).isZero();
      assertThat(console.out()).startsWith("Usage: hearsay " + command).contains("--help");
    }
  }

  @Test
  void an_unknown_command_is_the_users_error_and_gets_a_hint() {
    assertThat(console.run("frobnicate")).isEqualTo(2);
    assertThat(console.err()).contains("hearsay: ", "frobnicate", "hearsay --help");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void no_command_at_all_is_the_users_error() {
    assertThat(console.run()).isEqualTo(2);
    assertThat(console.err()).contains("a command is missing", "hearsay --help");
  }

  @Test
  void a_shell_learns_the_commands() {
    assertThat(console.run("generate-completion")).isZero();
    assertThat(console.out()).contains("complete -F _complete_hearsay");
  }
}
