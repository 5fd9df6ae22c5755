package hearsay.cli;

import hearsay.HearsayException;
import hearsay.read.ArticleFiles;
import hearsay.read.ReadOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command reads, and what the user knows about them. */
final class ArticleOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files of plain text or HTML; of a folder, all such files below it.")
  List<Path> paths;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published them, where the articles do not tell it themselves.")
  @Nullable String outlet;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "When they were published, as 2024-10-23.")
  @Nullable LocalDate published;

  @Option(names = "--url", paramLabel = "URL", description = "The address of the one article.")
  @Nullable String url;

  /** The files that the paths name, of which there is at least one. */
  List<Path> files() {
    List<Path> files = ArticleFiles.under(paths);
    if (files.isEmpty()) {
      throw HearsayException.of(
          "There is no article in %s.".formatted(paths.getFirst()),
          "Articles are files that end in .txt, .html or .htm.");
    }
    if (url != null && !url.matches("[a-z]+://\\S+")) {
      throw HearsayException.of(
          "--url is '%s', which is no address.".formatted(url),
          "Give it as https://paper.example/article.");
    }
    if (url != null && files.size() > 1) {
      throw HearsayException.of(
          "--url is the address of one article, but %d files were given.".formatted(files.size()),
          "Give one file, or write a line 'url: …' at the head of each.");
    }
    return files;
  }

  ReadOptions options() {
    return new ReadOptions(
        Optional.ofNullable(outlet),
        Optional.ofNullable(published),
        Optional.ofNullable(url),
        Optional.empty());
  }
}
