package hearsay.cli;

import picocli.CommandLine.Option;

/** {@code --times}: how often a measurement is repeated. */
final class TimesOption {
  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "10",
      description = "How often to ask for each. Default: ${DEFAULT-VALUE}.")
  private int times;

  /** Once at least. */
  int times() {
    return Math.max(1, times);
  }
}
