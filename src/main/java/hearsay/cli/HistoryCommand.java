package hearsay.cli;

import hearsay.HearsayException;
import hearsay.read.ArticleReader;
import hearsay.read.ReadOptions;
import hearsay.store.Store;
import hearsay.store.Told;
import hearsay.store.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay history}: tells when an article came and what became of it. */
@Command(
    name = "history",
    description = {
      "Tells when an article was loaded, corrected or removed, and what it changed:",
      "the claims that were withdrawn (-) and added (+), and with --text the sentences."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay history report-1a2b3c4d       (the article's id, as queries print it)",
      "  hearsay history articles/report.txt --text"
    })
final class HistoryCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.systemDefault());

  private final Streams streams;

  @Mixin StoreOption store;

  @Parameters(
      paramLabel = "ID|PATH|IRI",
      description = "The article: by id, by IRI, or by the file that it was read from.")
  String wanted;

  @Option(names = "--text", description = "Tell how the text changed, too.")
  boolean text;

  HistoryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      opened.history(found(opened)).forEach(this::print);
    }
    return ExitCode.OK;
  }

  private String found(Store opened) {
    List<String> known = opened.everLoaded();
    return known.stream()
        .filter(iri -> iri.equals(wanted) || iri.endsWith("/" + wanted))
        .findFirst()
        .or(() -> known.stream().filter(this::wasReadFromTheFile).findFirst())
        .orElseThrow(
            () ->
                HearsayException.of(
                    "The store never had an article '%s'.".formatted(wanted),
                    "hearsay query articles lists what it has."));
  }

  private boolean wasReadFromTheFile(String iri) {
    Path file = Path.of(wanted);
    return !wanted.isBlank()
        && Files.isRegularFile(file)
        && new ArticleReader().read(file, ReadOptions.none()).iri().equals(iri);
  }

  private void print(Version version) {
    streams
        .out()
        .printf(
            "%s  %-9s  %s%n",
            TIME.format(version.since()),
            version.kind().name().toLowerCase(Locale.ROOT),
            version.kind() == Version.Kind.REMOVED ? "" : summary(version));
    version.withdrawn().forEach(told -> print("-", told));
    version.added().forEach(told -> print("+", told));
    if (text) {
      version.text().ifPresent(lines -> lines.lines().forEach(line -> indented(line)));
    }
  }

  private static String summary(Version version) {
    return "%s (%d claims)".formatted(version.title().orElse("without a title"), version.claims());
  }

  private void print(String sign, Told told) {
    String act = told.act().toLowerCase(Locale.ROOT);
    indented("%s %s, %s: %s".formatted(sign, told.source(), act, told.words()));
  }

  private void indented(String line) {
    streams.out().println("    " + line);
  }
}
