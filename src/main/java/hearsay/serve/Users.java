package hearsay.serve;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The users of a server, who show a name and a password.
 *
 * <p>To check a password costs a good part of a second on purpose. So what was right once is kept,
 * as a hash with a key that nobody else has, and few passwords are checked at once. The file is
 * read again when it has changed.
 */
final class Users {
  private static final System.Logger LOG = System.getLogger(Users.class.getName());
  private static final int AT_ONCE = 2;
  private static final long PATIENCE = 2;

  private final Path file;
  private final SecretKeySpec key;
  private final Map<String, byte[]> right = new ConcurrentHashMap<>();
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Throttle throttle = new Throttle();
  private volatile Snapshot snapshot;

  private record Snapshot(FileTime when, Map<String, User> users) {}

  /** Whether someone is who they say. */
  sealed interface Answer {
    /** They are. */
    record Known(User user) implements Answer {}

    /** They are not. */
    record Wrong() implements Answer {}

    /** It was tried too often; ask again after so many seconds. */
    record Later(int seconds) implements Answer {}
  }

  Users(Path file) {
    this.file = file;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, "HmacSHA256");
    this.snapshot = new Snapshot(time(), UserFile.read(file));
  }

  /**
   * Who comes with that name and password.
   *
   * @param from the address that the request comes from
   */
  Answer identify(String name, String password, String from) {
    Optional<User> user = Optional.ofNullable(users().get(name));
    byte[] shown = keyed(name, user.map(User::hash).orElse(""), password);
    byte[] known = right.get(name);
    if (user.isPresent() && known != null && MessageDigest.isEqual(known, shown)) {
      return new Answer.Known(user.get());
    }
    String who = name + " " + from;
    int wait = throttle.seconds(who);
    return wait > 0 ? new Answer.Later(wait) : check(user, password, shown, who);
  }

  private Answer check(Optional<User> user, String password, byte[] shown, String who) {
    if (!take()) {
      return new Answer.Later(1);
    }
    try {
      PasswordHash hash =
          user.flatMap(known -> PasswordHash.parse(known.hash())).orElse(PasswordHash.NOBODY);
      if (hash.isOf(password) && user.isPresent()) {
        right.put(user.get().name(), shown);
        return new Answer.Known(user.get());
      }
      throttle.wrong(who);
      return new Answer.Wrong();
    } finally {
      places.release();
    }
  }

  private boolean take() {
    try {
      return places.tryAcquire(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private byte[] keyed(String name, String hash, String password) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(String.join("\0", name, hash, password).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, User> users() {
    FileTime now = time();
    if (!now.equals(snapshot.when())) {
      try {
        snapshot = new Snapshot(now, UserFile.read(file));
      } catch (HearsayException e) {
        snapshot = new Snapshot(now, snapshot.users());
        LOG.log(System.Logger.Level.WARNING, e.getMessage() + " The users stay as they were.");
      }
    }
    return snapshot.users();
  }

  private FileTime time() {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
