package hearsay.cli;

import hearsay.HearsayException;
import hearsay.explore.Explorer;
import hearsay.export.ArticleWriter;
import hearsay.export.Feed;
import hearsay.export.FeedFormat;
import hearsay.export.Format;
import hearsay.link.Linker;
import hearsay.rdf.DossierGraph;
import hearsay.store.Store;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay export}: writes claims for other programs. */
@Command(
    name = "export",
    modelTransformer = FilterOptions.OnePerField.class,
    description = {
      "Writes the claims of the store for other programs: the graphs of the articles (ttl, trig, nq, jsonld, rdf12, jsonl), or the network between the actors (gexf, graphml, cytoscape, dot, csv).",
      "Without a filter these are all claims. Values of one option that is given several times are alternatives; options narrow each other."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay export > all.trig",
      "  hearsay export --format jsonl -o findings.jsonl",
      "  hearsay export --format gexf --about China --since 2024 -o china.gexf",
      "  hearsay export --format dot --kind state --limit 40 | dot -Tsvg > states.svg"
    })
final class ExportCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;
  @Mixin FilterOptions claims;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "trig",
      completionCandidates = ExportFormats.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  String format;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Keeps, of a network, the N actors with most claims.")
  @Nullable Integer limit;

  @Option(
      names = "--links",
      description =
          "Writes the links between articles instead: copies, and claims that agree or conflict.")
  boolean links;

  @Mixin OutputOption output;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    FeedFormat chosen = FeedFormat.of(format);
    try (Store opened = store.open()) {
      Feed.Content content =
          links
              ? links(opened, chosen)
              : new Feed(opened, new Explorer(opened)).of(claims.filter(), chosen, limit());
      output.write(streams, content::to);
    }
    return ExitCode.OK;
  }

  private static Feed.Content links(Store opened, FeedFormat chosen) {
    if (!(chosen instanceof Format format)) {
      throw HearsayException.of(
          "Links are no network, and %s is for networks.".formatted(chosen),
          "Use one of: ttl, trig, nq, jsonld.");
    }
    Model model = ModelFactory.createModelForGraph(new Linker(opened).graph());
    model.setNsPrefixes(DossierGraph.prefixed());
    return out -> {
      try (ArticleWriter writer = format.writer(out)) {
        writer.write(Linker.GRAPH, model);
      }
    };
  }

  private OptionalInt limit() {
    if (limit == null) {
      return OptionalInt.empty();
    }
    if (limit < 1) {
      throw HearsayException.of("--limit is %d.".formatted(limit), "Give 1 or more.");
    }
    return OptionalInt.of(limit);
  }
}
