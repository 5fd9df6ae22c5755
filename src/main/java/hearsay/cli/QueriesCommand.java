package hearsay.cli;

import hearsay.store.Parameter;
import hearsay.store.SavedQuery;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code hearsay queries}: lists the questions that are ready to be asked. */
@Command(
    name = "queries",
    description = "Lists the saved queries with their parameters.",
    footerHeading = "%nAsk one:%n",
    footer = "  hearsay query who-claimed -p actor=China -p attitude=worried")
final class QueriesCommand implements Callable<Integer> {
  private final Streams streams;

  QueriesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    SavedQuery.all().forEach(this::print);
    return ExitCode.OK;
  }

  private void print(SavedQuery query) {
    PrintStream out = streams.out();
    out.println(query.name());
    out.println("    " + query.title() + ". " + query.description());
    for (Parameter parameter : query.parameters()) {
      out.printf("    -p %s=…  %s%s%n", parameter.name(), parameter.description(), need(parameter));
    }
    out.println();
  }

  private static String need(Parameter parameter) {
    if (parameter.required()) {
      return " (needed)";
    }
    return parameter.fallback().map(value -> " (else " + value + ")").orElse("");
  }
}
