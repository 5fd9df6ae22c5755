package hearsay.read;

import java.nio.file.Path;

/**
 * Where something stands: a file, a part of an archive, an entry of a feed.
 *
 * @param shown for people: {@code dump.zip!/2024/a.html}
 * @param key the same on every run, whatever folder the program was started in
 * @param name the last part alone: {@code a.html}
 */
record Place(String shown, String key, String name) {
  private static final String INSIDE = "!/";

  static Place of(Path file) {
    return new Place(
        file.normalize().toString(),
        file.toAbsolutePath().normalize().toUri().toString(),
        String.valueOf(file.getFileName()));
  }

  /** The place of what came without a file. */
  static Place named(String origin) {
    return new Place(origin, origin, origin.substring(origin.lastIndexOf('/') + 1));
  }

  /** The place of the entry {@code path} of the archive that stands here. */
  Place inside(String path) {
    String clean = path.replaceAll("\\p{Cntrl}", "?");
    return new Place(
        shown + INSIDE + clean, key + INSIDE + clean, clean.substring(clean.lastIndexOf('/') + 1));
  }

  /** The same place, where an item among others is known by {@code id}. */
  Place known(String id) {
    return new Place(shown, key + "#" + id, stem() + "-" + id);
  }

  /** The same place; people are also told where in it. */
  Place at(String position) {
    return new Place(shown + ":" + position, key, name);
  }

  /** The name without its ending. */
  String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
