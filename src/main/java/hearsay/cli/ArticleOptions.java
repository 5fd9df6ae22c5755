package hearsay.cli;

import hearsay.HearsayException;
import hearsay.read.FieldNames;
import hearsay.read.Intake;
import hearsay.read.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles a command reads, what the user knows about them, and where failures go. */
final class ArticleOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Texts, pages, JSON, JSON Lines, RSS, Atom, NITF, NewsML-G2, WARC, Reuters-21578, and zip,"
            + " tar, gzip or bzip2 of these; of a folder, all such files below it; - is standard"
            + " input."
      })
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

  @Option(
      names = "--map",
      paramLabel = "PART=NAME,…",
      description =
          "Where JSON keeps title, text, date, outlet, url and id, if not under the usual names:"
              + " title=headline,text=story.body.")
  @Nullable String fields;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Lists what failed there, and why, one JSON object a line.")
  @Nullable Path errors;

  /** The articles that the paths name. */
  Intake intake(Streams streams) {
    return intake(paths, streams);
  }

  /** The articles that other paths name. */
  Intake intake(List<Path> others, Streams streams) {
    if (url != null && !url.matches("[a-z]+://\\S+")) {
      throw HearsayException.of(
          "--url is '%s', which is no address.".formatted(url),
          "Give it as https://paper.example/article.");
    }
    return Intake.of(others, streams.in(), options()).telling(Cli.warnings(streams));
  }

  /** The paths, each of which is a folder. */
  List<Path> folders() {
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        throw HearsayException.of(
            "%s is no folder that could be watched.".formatted(path), "Name a folder.");
      }
    }
    return paths;
  }

  Failures failures(Streams streams) {
    return new Failures(streams, errors);
  }

  private ReadOptions options() {
    return new ReadOptions(
        Optional.ofNullable(outlet),
        Optional.ofNullable(published),
        Optional.ofNullable(url),
        Optional.empty(),
        fields == null ? FieldNames.usual() : FieldNames.of(fields));
  }
}
