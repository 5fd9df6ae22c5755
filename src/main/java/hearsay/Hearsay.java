package hearsay;

import hearsay.cli.Cli;
import hearsay.cli.Logging;
import hearsay.cli.Streams;

/** The program's entry; the only place that ends the process. */
public final class Hearsay {
  private Hearsay() {}

  public static void main(String[] args) {
    Logging.install();
    System.exit(Cli.run(Streams.ofProcess(), args));
  }
}
