package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The room that is left on a store's disk.
 *
 * <p>The files of the triples are mapped into memory. Where the disk is full, writing to such a
 * file is no error that could be caught but the end of the whole program; so one looks before.
 *
 * @param folder none where the store is in memory
 * @param free how many bytes are left where a folder is
 */
record Room(Optional<Path> folder, ToLongFunction<Path> free) {
  private static final long SPARE = 100L << 20;
  private static final long A_QUAD = 2_000;
  private static final long NOTHING = 16L << 20;

  Room(Optional<Path> folder) {
    this(folder, Room::free);
  }

  /** Refuses a change of so many quads if the disk might not have the room for it. */
  void require(long quads) {
    requireBytes(quads * A_QUAD);
  }

  /** Refuses a change that may need so much. */
  void requireBytes(long bytes) {
    folder.ifPresent(place -> require(place, SPARE + bytes));
  }

  /** Whether there is the room for a change that may need so much. */
  boolean has(long bytes) {
    return folder.map(free::applyAsLong).filter(left -> left < SPARE + bytes).isEmpty();
  }

  private void require(Path place, long needed) {
    long left = free.applyAsLong(place);
    if (left < needed) {
      throw HearsayException.of(
          "The disk of the store at %s is full: %s are free, and the next change may take %s."
              .formatted(place, megabytes(left), megabytes(needed)),
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

  /** Whether a change failed because the disk, or what its user may take of it, is full. */
  boolean isOutBy(Throwable problem) {
    return folder.isPresent()
        && (free.applyAsLong(folder.get()) < NOTHING
            || Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Room::isLackOfSpace));
  }

  private static boolean isLackOfSpace(Throwable problem) {
    String words = String.valueOf(problem.getMessage());
    return problem instanceof IOException
        && (words.contains("No space left") || words.contains("quota exceeded"));
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
