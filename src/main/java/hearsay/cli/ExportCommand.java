package hearsay.cli;

import hearsay.export.ArticleWriter;
import hearsay.export.Format;
import hearsay.store.Store;
import hearsay.store.StoredArticle;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.rdf.model.ModelFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay export}: writes the store's articles to a file. */
@Command(
    name = "export",
    description = "Writes the graphs of all articles in the store.",
    footerHeading = "%nExamples:%n",
    footer = {"  hearsay export > all.trig", "  hearsay export --format jsonl -o findings.jsonl"})
final class ExportCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "trig",
      completionCandidates = ExportFormats.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write to. Default: standard output.")
  @Nullable Path file;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Format chosen = Format.of(format);
    try (Store opened = store.open()) {
      Output.write(file, streams, out -> write(opened, chosen, out));
    }
    return ExitCode.OK;
  }

  private void write(Store opened, Format chosen, OutputStream out) {
    try (ArticleWriter writer = chosen.writer(out)) {
      for (StoredArticle article : opened.articles()) {
        opened
            .article(article.iri())
            .ifPresent(
                graph -> writer.write(article.iri(), ModelFactory.createModelForGraph(graph)));
      }
    }
  }
}
