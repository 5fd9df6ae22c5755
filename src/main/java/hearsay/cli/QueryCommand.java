package hearsay.cli;

import hearsay.HearsayException;
import hearsay.store.Answers;
import hearsay.store.Binder;
import hearsay.store.ResultFormat;
import hearsay.store.SavedQuery;
import hearsay.store.Sparql;
import hearsay.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay query}: asks the store. */
@Command(
    name = "query",
    description = {
      "Asks the store a question.",
      "It is a saved query, by its name, or any SPARQL query. The usual prefixes (hs:, skos:, rdfs: …) need not be declared."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay query who-claimed -p actor=China -p attitude=worried",
      "  hearsay query shipments --format csv > shipments.csv",
      "  hearsay query mine.rq",
      "  echo 'SELECT * { ?s a hs:Assertion } LIMIT 5' | hearsay query -"
    })
final class QueryCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin StoreOption store;

  @Parameters(
      paramLabel = "NAME|FILE.rq|-",
      description = "Name of a saved query (see hearsay queries), file, or - for standard input.")
  String question;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "Fills a parameter of a saved query; may be given several times.")
  Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = ResultFormats.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: table on a terminal, else csv; of a query"
              + " that answers with a graph, turtle.")
  @Nullable String format;

  @Mixin OutputOption output;

  QueryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      Query query = query(opened);
      ResultFormat chosen = format(query);
      Answers answers = new Answers(opened, streams.width());
      output.write(streams, out -> answers.write(query, chosen, out));
    }
    return ExitCode.OK;
  }

  private ResultFormat format(Query query) {
    if (format != null) {
      return ResultFormat.of(format);
    }
    boolean graph = query.isConstructType() || query.isDescribeType();
    boolean person = output.file == null && streams.outIsTerminal();
    return graph || person ? ResultFormat.TABLE : ResultFormat.CSV;
  }

  private Query query(Store opened) {
    if (isSparql()) {
      if (!parameters.isEmpty()) {
        throw HearsayException.of(
            "-p fills parameters of saved queries, and %s is none.".formatted(question),
            "Write the values into the query itself.");
      }
      return Sparql.parse(text(), question.equals("-") ? "standard input" : question);
    }
    return new Binder(opened).bind(SavedQuery.named(question), parameters);
  }

  private boolean isSparql() {
    return question.equals("-") || question.endsWith(".rq") || question.contains("/");
  }

  private String text() {
    return question.equals("-") ? typed() : Input.text(Path.of(question));
  }

  private String typed() {
    try {
      return new String(streams.in().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw HearsayException.of(
          "Standard input cannot be read (%s).".formatted(e), "Write the query to a file.", e);
    }
  }
}
