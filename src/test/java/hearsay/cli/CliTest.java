package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
