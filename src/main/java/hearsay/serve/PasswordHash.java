package hearsay.serve;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as a file may keep it: salted, and slow to guess.
 *
 * <pre>pbkdf2-sha256$600000$SALT$HASH</pre>
 */
record PasswordHash(int rounds, String salt, String hash) {
  private static final String SCHEME = "pbkdf2-sha256";
  private static final Pattern FORM =
      Pattern.compile("pbkdf2-sha256\\$(\\d{6,8})\\$([A-Za-z0-9_-]{22,86})\\$([A-Za-z0-9_-]{43})");
  private static final int ROUNDS = 600_000;
  private static final int FEWEST = 210_000;
  private static final int MOST = 10_000_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  /** What stands for a user who is not there, so that looking takes the same time. */
  static final PasswordHash NOBODY =
      new PasswordHash(ROUNDS, "A".repeat(SALT_BYTES * 4 / 3 + 1), "A".repeat(43));

  /** The hash of {@code password} with a fresh salt. */
  static PasswordHash of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return of(password, ROUNDS, Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
  }

  private static PasswordHash of(String password, int rounds, String salt) {
    PBEKeySpec spec =
        new PBEKeySpec(
            password.toCharArray(), Base64.getUrlDecoder().decode(salt), rounds, HASH_BITS);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return new PasswordHash(
          rounds, salt, Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }

  /** Reads what {@link #toString} wrote; empty if it is none or was made with too few rounds. */
  static Optional<PasswordHash> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int rounds = Integer.parseInt(matcher.group(1));
    return rounds < FEWEST || rounds > MOST
        ? Optional.empty()
        : Optional.of(new PasswordHash(rounds, matcher.group(2), matcher.group(3)));
  }

  /** Whether this is the hash of {@code password}; takes as long either way. */
  boolean isOf(String password) {
    return MessageDigest.isEqual(
        of(password, rounds, salt).hash.getBytes(StandardCharsets.US_ASCII),
        hash.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "%s$%d$%s$%s".formatted(SCHEME, rounds, salt, hash);
  }
}
