package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What to say when something is wrong with a store's files. */
final class Trouble {
  private Trouble() {}

  static HearsayException unwritable(Path folder, IOException cause) {
    return HearsayException.of(
        "The store at %s cannot be written (%s)."
            .formatted(folder, cause.getClass().getSimpleName()),
        "Check who may write there and whether the disk is full, or give --db another folder.",
        cause);
  }

  /** When what the folder holds cannot be read. */
  static HearsayException unreadable(Path folder, Exception cause) {
    return HearsayException.of(
        "The store at %s cannot be opened (%s).".formatted(folder, cause.getMessage()),
        "Restore a dump into another folder (hearsay restore FILE --db DIR), or load the articles"
            + " again there.",
        cause);
  }

  /** When a file is not as it was left. */
  static HearsayException damaged(Path file) {
    if (file.endsWith(Sums.NAME)) {
      return HearsayException.of(
          "The store's file %s is damaged; it tells whether the others are whole.".formatted(file),
          "Delete it; hearsay check then looks at each article.");
    }
    return HearsayException.of(
        "The store's file %s %s."
            .formatted(
                file, Files.exists(file) ? "is damaged: it is not as it was left" : "is missing"),
        "Put it back from a copy; or restore a dump into another folder (hearsay restore FILE --db"
            + " DIR), or load the articles again there. Nothing was changed.");
  }
}
