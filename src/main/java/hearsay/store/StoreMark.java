package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The file by which a folder says that it is a store, and in which format; "unfinished" while the
 * store is being made.
 */
final class StoreMark {
  private static final String NAME = "hearsay-store";
  private static final int FORMAT = 1;
  private static final String FINISHED = "format " + FORMAT;
  private static final String UNFINISHED = "unfinished";

  private final Path folder;
  private final Path file;

  /** That of the store in {@code folder}. */
  StoreMark(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(NAME);
  }

  /** Whether the making of a store was begun here and not ended. */
  boolean isUnfinished() {
    return Files.isRegularFile(file) && Set.of("", UNFINISHED).contains(firstLine(file));
  }

  /** Says that the folder will be a store. */
  void begin() throws IOException {
    Files.writeString(file, UNFINISHED + "\n");
  }

  /** Says that the folder is a store from now on. */
  void finish() {
    if (isUnfinished()) {
      try {
        Folders.write(file, FINISHED + "\n");
      } catch (IOException e) {
        throw Trouble.unwritable(folder, e);
      }
    }
  }

  /** Refuses a folder that is no store of this format. */
  void require() {
    if (!Files.isRegularFile(file)) {
      throw Files.isDirectory(folder.resolve("tdb")) ? lost() : noStore();
    }
    String format = firstLine(file);
    if (!format.equals(FINISHED)) {
      throw isNewer(format) ? newer(format) : damaged(format);
    }
  }

  private static boolean isNewer(String format) {
    return format.matches("format \\d{1,9}") && Integer.parseInt(format.substring(7)) > FORMAT;
  }

  private HearsayException lost() {
    return HearsayException.of(
        "The store at %s lacks its file %s, which tells its format.".formatted(folder, NAME),
        "Put it back: echo '%s' > %s".formatted(FINISHED, file));
  }

  private HearsayException noStore() {
    return HearsayException.of(
        "%s is not a store of Hearsay.".formatted(folder),
        "Give --db another folder; a missing or empty one becomes a store by hearsay load.");
  }

  private HearsayException newer(String format) {
    return HearsayException.of(
        "The store at %s is of %s, written by a newer version of Hearsay; this one reads format %d."
            .formatted(folder, format, FORMAT),
        "Use the newer version, or load the articles again into another folder.");
  }

  private HearsayException damaged(String format) {
    return HearsayException.of(
        "The store's file %s says '%s', where '%s' should stand.".formatted(file, format, FINISHED),
        "If the file was damaged, put it right: echo '%s' > %s".formatted(FINISHED, file));
  }

  /** The first line of a small file; empty if it has none. */
  static String firstLine(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.isEmpty() ? "" : lines.getFirst().strip();
    } catch (IOException e) {
      throw HearsayException.of(
          "The store's file %s cannot be read.".formatted(file), "Check who may read it.", e);
    }
  }
}
