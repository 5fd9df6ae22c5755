package hearsay.store;

import hearsay.HearsayException;
import hearsay.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What to say when something is wrong with a store's files. */
final class Trouble {
  private static final String RESCUE =
      "Save what is whole (hearsay dump --rescue FILE --db %s), restore that or an older dump into"
          + " another folder (hearsay restore FILE --db DIR), and load there what is missing.";

  private Trouble() {}

  static HearsayException unwritable(Path folder, IOException cause) {
    return HearsayException.of(
        "The store at %s cannot be written (%s).".formatted(folder, Reason.of(cause)),
        "Check who may write there and whether the disk is full, or give --db another folder.",
        cause);
  }

  /** When the store may only be read. */
  static HearsayException readOnly(Path folder) {
    return HearsayException.of(
        "The store at %s cannot be written.".formatted(folder),
        "Check who may write to its files, or copy the folder to where you may.");
  }

  /** When what the folder holds cannot be read. */
  static HearsayException unreadable(Path folder, Exception cause) {
    return HearsayException.of(
        "The store at %s cannot be opened (%s).".formatted(folder, words(cause)),
        RESCUE.formatted(folder),
        cause);
  }

  /** When what the folder holds makes no sense. */
  static HearsayException damagedWithin(Path folder, Exception cause) {
    return HearsayException.of(
        "The store at %s is damaged: what its files hold makes no sense (%s)."
            .formatted(folder, words(cause)),
        RESCUE.formatted(folder),
        cause);
  }

  /** When the text index makes no sense. */
  static HearsayException damagedText(Path folder, Exception cause) {
    return HearsayException.of(
        "The text index of the store at %s is damaged (%s).".formatted(folder, words(cause)),
        "Delete the folder %s: it is made anew when the store is opened next."
            .formatted(folder.resolve("text")),
        cause);
  }

  private static String words(Exception cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  /** When a file is not as it was left. */
  static HearsayException damaged(Path folder, Path file) {
    if (file.endsWith(Sums.NAME)) {
      return HearsayException.of(
          "The store's file %s is damaged; it tells whether the others are whole.".formatted(file),
          "Delete it; hearsay check then looks at each article.");
    }
    return HearsayException.of(
        "The store's file %s %s."
            .formatted(
                file, Files.exists(file) ? "is damaged: it is not as it was left" : "is missing"),
        "Put it back from a copy; nothing was changed. Or: " + RESCUE.formatted(folder));
  }
}
