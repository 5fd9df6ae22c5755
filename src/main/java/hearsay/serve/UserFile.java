package hearsay.serve;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of users, one a line; lines that begin with {@code #} are comments. */
public final class UserFile {
  private UserFile() {}

  /**
   * The users by name.
   *
   * @throws HearsayException naming the line that is wrong
   */
  static Map<String, User> read(Path file) {
    List<String> lines = lines(file);
    Map<String, User> users = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isEntry(lines.get(i))) {
        String place = file + ":" + (i + 1);
        User user = User.parse(lines.get(i)).orElseThrow(() -> wrong(place));
        if (users.put(user.name(), user) != null) {
          throw HearsayException.of(
              "%s names %s a second time.".formatted(place, user.name()),
              "Keep one of the two lines.");
        }
      }
    }
    if (users.isEmpty()) {
      throw HearsayException.of(
          "%s names no user.".formatted(file),
          "Add one: hearsay user NAME --role writer --users %s".formatted(file));
    }
    return users;
  }

  private static boolean isEntry(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static HearsayException wrong(String place) {
    return HearsayException.of(
        "%s is no user.".formatted(place),
        "A line is NAME reader HASH or NAME writer HASH; have one made by hearsay user NAME.");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw HearsayException.of(
          "The users in %s cannot be read.".formatted(file),
          "Check the name and that you may read it, or make it by hearsay user NAME --users %s."
              .formatted(file),
          e);
    }
  }

  /** Puts a user into the file, in place of one of the same name; only its owner may read it. */
  public static void put(Path file, User user) {
    List<String> lines = new ArrayList<>(Files.exists(file) ? lines(file) : List.of());
    lines.removeIf(line -> isEntry(line) && line.strip().split("\\s+", 2)[0].equals(user.name()));
    lines.add(user.line());
    try {
      Path beside = file.toAbsolutePath().resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(beside);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            beside,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.write(beside, lines);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw HearsayException.of(
          "The users in %s cannot be written.".formatted(file),
          "Check that you may write there.",
          e);
    }
  }
}
