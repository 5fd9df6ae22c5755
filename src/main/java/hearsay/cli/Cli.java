package hearsay.cli;

import hearsay.corenlp.CoreNlpAnnotator;
import hearsay.pipeline.Pipeline;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The catalogue of commands, and what becomes of their errors. */
public final class Cli {
  private Cli() {}

  /** Runs the command that {@code args} name; gives the exit code: 0, 1 our bug, 2 the user's. */
  public static int run(Streams streams, String... args) {
    return run(streams, Pipeline.standard(() -> new CoreNlpAnnotator(warnings(streams))), args);
  }

  static int run(Streams streams, Pipeline pipeline, String... args) {
    int code = commandLine(streams, pipeline).execute(args);
    streams.out().flush();
    streams.err().flush();
    return code;
  }

  /** Where it is told what was left out of reading. */
  static Consumer<String> warnings(Streams streams) {
    return what -> streams.err().printf("hearsay: %s.%n", what);
  }

  private static CommandLine commandLine(Streams streams, Pipeline pipeline) {
    CommandLine line = new CommandLine(new HearsayCommand());
    commands(streams, pipeline).stream()
        .map(CommandLine::new) // which a command with a model transformer needs
        .forEach(line::addSubcommand);
    line.getSubcommands().values().forEach(Cli::addHelp);
    line.setOut(writer(streams.out()));
    line.setErr(writer(streams.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setExecutionExceptionHandler(
        (problem, command, parsed) -> Blame.tell(problem, streams.err()));
    line.setParameterExceptionHandler((problem, args) -> misused(problem, streams));
    return line;
  }

  private static void addHelp(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (!spec.mixinStandardHelpOptions()) {
      spec.mixinStandardHelpOptions(true).versionProvider(new HearsayCommand.Version());
    }
  }

  /** Every command, in alphabetical order. */
  private static List<Object> commands(Streams streams, Pipeline pipeline) {
    return List.of(
        new AnnotateCommand(streams, pipeline),
        new BenchCommand(streams, pipeline),
        new BenchExplorerCommand(streams),
        new BenchQueriesCommand(streams),
        new BenchStoreCommand(streams),
        new CheckCommand(streams),
        new CompactCommand(streams),
        new CopiesCommand(streams, pipeline),
        new CuesCommand(streams, pipeline),
        new DemoCommand(streams, pipeline),
        new DumpCommand(streams),
        new EvaluateCommand(streams, pipeline),
        new ExportCommand(streams),
        new ExtractCommand(streams, pipeline),
        new GazetteerCommand(),
        new AutoComplete.GenerateCompletion(),
        new HistoryCommand(streams),
        new LinkCommand(streams),
        new LoadCommand(streams, pipeline),
        new PrepareCommand(),
        new QueriesCommand(streams),
        new QueryCommand(streams),
        new RemoveCommand(streams),
        new RestoreCommand(streams),
        new ServeCommand(streams, pipeline),
        new StatsCommand(streams),
        new UserCommand(streams));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static int misused(ParameterException problem, Streams streams) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    streams.err().printf("hearsay: %s%n", sentence(String.valueOf(problem.getMessage())));
    streams.err().printf("  %sSee %s --help.%n", suggestion(problem), command);
    return ExitCode.USAGE;
  }

  private static String suggestion(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      return "Did you mean %s? ".formatted(String.join(" or ", unmatched.getSuggestions()));
    }
    return "";
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }
}
