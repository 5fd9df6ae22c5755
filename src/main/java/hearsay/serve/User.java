package hearsay.serve;

import hearsay.HearsayException;
import java.util.Locale;
import java.util.Optional;

/**
 * Someone who may log in, as a line of a file of users.
 *
 * <pre>ada writer pbkdf2-sha256$600000$SALT$HASH</pre>
 */
public record User(String name, Role role, String hash) {
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";
  private static final int SHORTEST = 8;

  /** What a user may do. */
  public enum Role {
    /** May read where only users may. */
    READER,
    /** May read, and put articles in and take them out. */
    WRITER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> of(String word) {
      return switch (word) {
        case "reader" -> Optional.of(READER);
        case "writer" -> Optional.of(WRITER);
        default -> Optional.empty();
      };
    }
  }

  /**
   * A user with that password, of which only a hash is kept.
   *
   * @throws HearsayException if the name or the password will not do
   */
  public static User of(String name, Role role, String password) {
    if (!name.matches(NAME)) {
      throw HearsayException.of(
          "'%s' cannot be a user's name.".formatted(name),
          "Use letters, digits, '-' and '_', and begin with a letter or digit.");
    }
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw HearsayException.of(
          "The password is shorter than %d characters.".formatted(SHORTEST),
          "Give a longer one, or --token to have one made.");
    }
    return new User(name, role, PasswordHash.of(password).toString());
  }

  /** Reads a line; empty if it is none. */
  static Optional<User> parse(String line) {
    String[] fields = line.strip().split("\\s+", -1);
    if (fields.length != 3 || !fields[0].matches(NAME)) {
      return Optional.empty();
    }
    return Role.of(fields[1])
        .filter(role -> PasswordHash.parse(fields[2]).isPresent())
        .map(role -> new User(fields[0], role, fields[2]));
  }

  boolean mayWrite() {
    return role == Role.WRITER;
  }

  /** The user's line. */
  public String line() {
    return "%s %s %s".formatted(name, role.word(), hash);
  }
}
