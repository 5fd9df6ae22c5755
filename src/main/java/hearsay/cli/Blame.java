package hearsay.cli;

import hearsay.HearsayException;
import java.io.PrintStream;
import picocli.CommandLine.ExitCode;

/**
 * Tells what went wrong and whose it is: in two lines what the user can mend, with its trace our
 * bug.
 */
final class Blame {
  private Blame() {}

  /** Tells of {@code problem}; gives the exit code that it means. */
  static int tell(Exception problem, PrintStream err) {
    if (problem instanceof HearsayException mendable) {
      err.printf("hearsay: %s%n  %s%n", mendable.getMessage(), mendable.remedy());
      return ExitCode.USAGE;
    }
    problem.printStackTrace(err);
    err.println("hearsay: this is a bug in Hearsay, not a mistake of yours.");
    err.println("  Please report it with the lines above and the command you gave.");
    return ExitCode.SOFTWARE;
  }
}
