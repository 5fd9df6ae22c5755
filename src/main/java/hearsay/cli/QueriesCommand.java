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
    paragraph("    ", query.title() + ". " + query.description());
    for (Parameter parameter : query.parameters()) {
      String start = "    -p %-12s ".formatted(parameter.name() + "=");
      paragraph(start, parameter.description() + need(parameter));
    }
    out.println();
  }

  /** Text that is wrapped beside its {@code start}. */
  private void paragraph(String start, String text) {
    StringBuilder line = new StringBuilder(start);
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() >= streams.width()) {
        streams.out().println(line.toString().stripTrailing());
        line = new StringBuilder(" ".repeat(start.length()));
      }
      line.append(word).append(' ');
    }
    streams.out().println(line.toString().stripTrailing());
  }

  private static String need(Parameter parameter) {
    if (parameter.required()) {
      return " (needed)";
    }
    return parameter.fallback().map(value -> " (else " + value + ")").orElse("");
  }
}
