package hearsay.cli;

import hearsay.HearsayException;
import hearsay.serve.User;
import hearsay.serve.UserFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay user}: makes the line of someone who may log in. */
@Command(
    name = "user",
    description = {
      "Makes a user for hearsay serve --users.",
      "The password is asked for, or read from standard input; only a salted hash of it is kept."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay user ada --role writer --users users.txt",
      "  hearsay user robot --role writer --token --users users.txt"
    })
final class UserCommand implements Callable<Integer> {
  private static final int TOKEN_BYTES = 32;

  private final Streams streams;

  @Parameters(paramLabel = "NAME", description = "How the user is called.")
  String name;

  @Option(
      names = "--role",
      defaultValue = "reader",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  User.Role role;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description =
          "Puts the user into this file, in place of one of the same name; without it the line is"
              + " printed.")
  @Nullable Path file;

  @Option(
      names = "--token",
      description = "Makes a password, and prints it as a token for programs, once.")
  boolean token;

  UserCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    String password = token ? random() : password();
    User user = User.of(name, role, password);
    if (token) {
      streams.err().println("Authorization: Bearer %s.%s".formatted(name, password));
    }
    if (file == null) {
      streams.out().println(user.line());
    } else {
      UserFile.put(file, user);
      streams.err().println("%s is in %s.".formatted(name, file));
    }
    return ExitCode.OK;
  }

  private static String random() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private String password() {
    Optional<java.io.Console> keyboard = streams.keyboard();
    if (keyboard.isEmpty()) {
      return line();
    }
    String first = asked(keyboard.get(), "Password for %s: ");
    if (!first.equals(asked(keyboard.get(), "The same again: "))) {
      throw HearsayException.of("The two passwords differ.", "Try again.");
    }
    return first;
  }

  private String asked(java.io.Console keyboard, String question) {
    char[] answer = keyboard.readPassword(question, name);
    return answer == null ? "" : new String(answer);
  }

  private String line() {
    try {
      String line =
          new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8))
              .readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
