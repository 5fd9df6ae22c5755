package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The room that is left on a store's disk.
 *
 * <p>The files of the triples are mapped into memory. Where the disk is full, writing to such a
 * file is no error that could be caught but the end of the whole program; so one looks before.
 *
 * @param folder none where the store is in memory
 */
record Room(Optional<Path> folder) {
  private static final long SPARE = 100L << 20;
  private static final long A_QUAD = 2_000;
  private static final long NOTHING = 16L << 20;

  /** Refuses a change of so many quads if the disk might not have the room for it. */
  void require(long quads) {
    requireBytes(quads * A_QUAD);
  }

  /** Refuses a change that may need so much. */
  void requireBytes(long bytes) {
    folder.ifPresent(place -> require(place, SPARE + bytes));
  }

  private static void require(Path place, long needed) {
    long free = free(place);
    if (free < needed) {
      throw HearsayException.of(
          "The disk of the store at %s is full: %s are free, and the next change may take %s."
              .formatted(place, megabytes(free), megabytes(needed)),
          "Make room, then give the same command again; what was stored so far is kept.");
    }
  }

  private static long free(Path place) {
    try {
      return Files.getFileStore(place).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether hardly any is left. */
  boolean isOut() {
    return folder.isPresent() && free(folder.get()) < NOTHING;
  }

  /** What to say when the disk filled up in the midst of a change. */
  HearsayException out(Throwable cause) {
    return HearsayException.of(
        "The disk%s became full; the last change was not stored."
            .formatted(folder.map(place -> " of the store at " + place).orElse("")),
        "Make room, then give the same command again; what was stored before is kept.",
        cause);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,d MB", bytes >> 20);
  }
}
