package hearsay.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay} without a command: explains itself. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    versionProvider = HearsayCommand.Version.class,
    description = "Reads news articles and answers who said what, who feels what, who ships what.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay demo",
      "  hearsay load articles/",
      "  hearsay query who-claimed -p actor=China -p attitude=worry",
      "",
      "Results go to standard output, everything else to standard error.",
      "Exit codes: 0 well; 1 a bug in Hearsay, with its trace; 2 something to mend."
    })
final class HearsayCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version that the jar's manifest tells. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = HearsayCommand.class.getPackage().getImplementationVersion();
      return new String[] {"hearsay " + (version == null ? "(not packaged)" : version)};
    }
  }
}
