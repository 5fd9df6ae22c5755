package hearsay.read;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the article files below what the user names. */
public final class ArticleFiles {
  private static final Set<String> READ = Set.of("txt", "text", "html", "htm", "xhtml");

  private ArticleFiles() {}

  /**
   * The files that {@code paths} name: a file as it is, of a folder everything below it that is
   * text or HTML and not hidden; sorted, each once.
   *
   * @throws HearsayException when a path leads nowhere or a folder cannot be read
   */
  public static List<Path> under(Collection<Path> paths) {
    return paths.stream().flatMap(ArticleFiles::files).distinct().sorted().toList();
  }

  private static Stream<Path> files(Path path) {
    if (path.toString().isEmpty()) {
      throw HearsayException.of(
          "The name of a file or folder is empty.", "Give a name; '.' is the current folder.");
    }
    if (!Files.exists(path)) {
      throw HearsayException.of(
          "%s: there is no such file or folder.".formatted(path), "Check the name.");
    }
    return Files.isDirectory(path) ? inside(path) : Stream.of(path);
  }

  private static Stream<Path> inside(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(file -> isRead(folder.relativize(file)))
          .filter(Files::isRegularFile)
          .toList()
          .stream();
    } catch (IOException | UncheckedIOException e) {
      throw HearsayException.of(
          "%s: the folder cannot be read (%s).".formatted(folder, e.getMessage()),
          "Check that you may read it and all that is below it.",
          e);
    }
  }

  private static boolean isRead(Path below) {
    for (Path part : below) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return READ.contains(extension(below));
  }

  /** What follows the last dot of the file's name, in lower case, or nothing. */
  static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
