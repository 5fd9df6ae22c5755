package hearsay.cli;

import hearsay.store.Store;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--db",
      paramLabel = "DIR",
      defaultValue = "${env:HEARSAY_DB:-hearsay-db}",
      description =
          "Folder of the store. Default: what HEARSAY_DB names, else hearsay-db in this folder.")
  Path folder;

  /** Opens a store that must be there. */
  Store open() {
    return Store.open(folder);
  }

  /** Opens a store that must be there, and that can be changed. */
  Store openToChange() {
    return Store.openToChange(folder);
  }

  /** Opens the store, a new one if there is none. */
  Store openOrCreate() {
    return Store.openOrCreate(folder);
  }
}
