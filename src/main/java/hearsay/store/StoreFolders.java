package hearsay.store;

import hearsay.HearsayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes folders as stores: those that are, those that become one, and damaged ones. */
final class StoreFolders {
  private StoreFolders() {}

  /** Takes the folder, which must be a store; one that cannot be written, by way of a copy. */
  static StoreFolder existing(Path folder) {
    require(folder);
    return ReadingCopy.isNeeded(folder) ? copied(folder) : taken(folder);
  }

  /** Takes the folder, which must be a store, to change it. */
  static StoreFolder writable(Path folder) {
    require(folder);
    return takenToWrite(folder);
  }

  private static void require(Path folder) {
    if (!Files.exists(folder)) {
      throw HearsayException.of(
          "There is no store at %s.".formatted(folder),
          "Load articles first: hearsay load --db %s PATH".formatted(folder));
    }
    StoreMark mark = new StoreMark(folder);
    if (mark.isUnfinished()) {
      throw HearsayException.of(
          "The store at %s was never finished: its first load was stopped before it had stored anything."
              .formatted(folder),
          "Load articles again: hearsay load --db %s PATH".formatted(folder));
    }
    mark.require();
  }

  private static StoreFolder takenToWrite(Path folder) {
    if (ReadingCopy.isNeeded(folder)) {
      throw Trouble.readOnly(folder);
    }
    return taken(folder);
  }

  private static StoreFolder taken(Path folder) {
    return new StoreFolder(folder, Optional.empty(), StoreLock.take(folder));
  }

  /** Takes a copy of the store, which must be there, for reading only. */
  static StoreFolder copied(Path folder) {
    StoreLock lock = StoreLock.share(folder);
    try {
      return new StoreFolder(folder, Optional.of(ReadingCopy.of(folder)), lock);
    } catch (HearsayException e) {
      lock.close();
      throw e;
    }
  }

  /** Takes a copy of what is there of a store, damaged as it may be. */
  static StoreFolder damaged(Path folder) {
    if (!Files.isDirectory(folder.resolve("tdb"))) {
      throw HearsayException.of(
          "There is no store at %s.".formatted(folder), "Name the folder of one by --db.");
    }
    return copied(folder);
  }

  /** Takes the folder, and makes it a store if it is empty or missing. */
  static StoreFolder existingOrNew(Path folder) {
    StoreMark mark = new StoreMark(folder);
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder);
      }
      if (isEmptyFolder(folder)) {
        mark.begin();
      }
    } catch (IOException e) {
      throw Trouble.unwritable(folder, e);
    }
    if (!mark.isUnfinished()) {
      mark.require();
    }
    StoreFolder taken = takenToWrite(folder);
    taken.emptyIfUnfinished();
    return taken;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
