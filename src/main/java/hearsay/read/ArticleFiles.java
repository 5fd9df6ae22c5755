package hearsay.read;

import hearsay.HearsayException;
import hearsay.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the files below what the user names that may hold articles. */
public final class ArticleFiles {
  private static final Set<String> READ =
      Set.of(
          "txt", "text", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "rss", "atom", "rdf",
          "xml", "warc", "wet", "sgm", "sgml", "zip", "gz", "tgz", "bz2", "tbz2", "tar");

  /** What articles come in, too, but so that they must be told of rather than read. */
  private static final Set<String> REFUSED =
      Set.of("pdf", "doc", "docx", "odt", "rtf", "epub", "eml", "mbox", "mht", "mhtml");

  private ArticleFiles() {}

  /**
   * The files that {@code paths} name: a file as it is, of a folder everything below it that ends
   * as articles do and is not hidden; sorted, each once.
   *
   * @throws HearsayException when a path leads nowhere or a folder cannot be read
   */
  public static List<Path> under(Collection<Path> paths) {
    return under(paths, Unread::read).toList();
  }

  /**
   * As {@link #under(Collection)}, but folder by folder, as the stream is read; what has the name
   * of something to be read and cannot be is told to {@code problems} and passed over.
   */
  static Stream<Path> under(Collection<Path> paths, Consumer<Unread> problems) {
    List<Path> roots = paths.stream().distinct().sorted().toList();
    roots.forEach(ArticleFiles::requireThere);
    return roots.stream()
        .filter(path -> roots.stream().noneMatch(other -> reaches(other, path)))
        .flatMap(path -> Files.isDirectory(path) ? inside(path, problems) : Stream.of(path));
  }

  private static void requireThere(Path path) {
    if (path.toString().isEmpty()) {
      throw HearsayException.of(
          "The name of a file or folder is empty.", "Give a name; '.' is the current folder.");
    }
    if (!Files.exists(path)) {
      throw HearsayException.of(
          "%s: there is no such file or folder.".formatted(path), "Check the name.");
    }
  }

  /** Whether a walk through {@code folder} comes to {@code path}, too. */
  private static boolean reaches(Path folder, Path path) {
    if (folder.equals(path) || !path.startsWith(folder) || !Files.isDirectory(folder)) {
      return false;
    }
    for (Path part : folder.relativize(path)) {
      if (isHidden(part)) {
        return false;
      }
    }
    return Files.isDirectory(path) || isRead(path);
  }

  private static Stream<Path> inside(Path folder, Consumer<Unread> problems) {
    return children(folder, problems).stream()
        .filter(child -> !isHidden(child))
        .flatMap(
            child -> {
              if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                return inside(child, problems);
              }
              if (!isRead(child) && !Files.isDirectory(child)) {
                return Stream.of();
              }
              if (Files.isRegularFile(child)) {
                return Stream.of(child);
              }
              problems.accept(Unread.broken(Place.of(child), noFile(child)));
              return Stream.of();
            });
  }

  private static HearsayException noFile(Path path) {
    String name = Place.of(path).shown();
    if (Files.isDirectory(path)) {
      return HearsayException.of(
          "%s is a link to a folder, and such links are not followed.".formatted(name),
          "If nothing else leads there, name that folder too.");
    }
    return Files.exists(path)
        ? HearsayException.of(
            "%s is no file but a pipe or a device.".formatted(name),
            "If articles come from it, name it by itself.")
        : HearsayException.of(
            "%s is a link that leads nowhere.".formatted(name), "Mend the link, or delete it.");
  }

  private static List<Path> children(Path folder, Consumer<Unread> problems) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      problems.accept(
          Unread.broken(
              Place.of(folder),
              HearsayException.of(
                  "The folder %s cannot be read (%s)."
                      .formatted(Place.of(folder).shown(), Reason.of(e)),
                  "Check that you may read it and all that is below it.",
                  e)));
      return List.of();
    }
  }

  private static boolean isHidden(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") && !name.equals(".") && !name.equals("..");
  }

  /** Whether the file's name says that articles may be in it. */
  static boolean isRead(Path file) {
    return isRead(String.valueOf(file.getFileName()));
  }

  static boolean isRead(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return READ.contains(ending) || REFUSED.contains(ending);
  }
}
