package hearsay.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where something stands: a file, a part of an archive, an entry of a feed.
 *
 * @param shown for people: {@code dump.zip!/2024/a.html}
 * @param key the same on every run, whatever folder the program was started in
 * @param name the last part alone: {@code a.html}
 * @param file the file, if all of it is meant
 */
record Place(String shown, String key, String name, Optional<Path> file) {
  private static final String INSIDE = "!/";

  static Place of(Path file) {
    return new Place(
        printable(file.normalize().toString()),
        file.toAbsolutePath().normalize().toUri().toString(),
        String.valueOf(file.getFileName()),
        Optional.of(file));
  }

  /** The place of what came without a file. */
  static Place named(String origin) {
    return new Place(
        origin, origin, origin.substring(origin.lastIndexOf('/') + 1), Optional.empty());
  }

  /** The place of what comes by standard input: what is in it is known by its own words. */
  static Place typed() {
    return new Place("standard input", "", "article", Optional.empty());
  }

  /** Whether nothing is known of the place that another text would not share. */
  boolean isNowhere() {
    return key.isEmpty();
  }

  /** The place of the entry {@code path} of the archive that stands here. */
  Place inside(String path) {
    String clean = printable(path);
    return new Place(
        shown + INSIDE + clean,
        key + INSIDE + clean,
        clean.substring(clean.lastIndexOf('/') + 1),
        Optional.empty());
  }

  /** What does no harm on a terminal and is one line. */
  private static String printable(String path) {
    return path.replaceAll("\\p{Cntrl}", "?");
  }

  /** The same place, where an item among others is known by {@code id}. */
  Place known(String id) {
    return new Place(shown, key + "#" + id, stem() + "-" + id, Optional.empty());
  }

  /** The same place, of what its maker knows by {@code id} wherever it stands. */
  Place everywhere(String id) {
    return new Place(shown, id, id.replaceFirst("^.*[/:,]", ""), Optional.empty());
  }

  /** The same place; people are also told where in it. */
  Place at(String position) {
    return new Place(shown + ":" + position, key, name, Optional.empty());
  }

  /** The same place under the name that it has when it is unpacked. */
  Place as(String other) {
    return new Place(shown, key, other, Optional.empty());
  }

  /** The name without its ending. */
  String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
