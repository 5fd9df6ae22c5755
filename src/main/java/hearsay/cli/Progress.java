package hearsay.cli;

import hearsay.HearsayException;
import hearsay.pipeline.Outcome;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BiConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.ExitCode;

/**
 * Tells how far a command has come, and which files failed and why.
 *
 * <p>The bar is drawn only where a person sees it.
 */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 79;

  private final Streams streams;
  private final ProgressBar bar;
  private int failed;
  private int bugs;

  private Progress(Streams streams, ProgressBar bar) {
    this.streams = streams;
    this.bar = bar;
  }

  static Progress over(String task, int files, Streams streams) {
    PrintStream seen =
        streams.errIsTerminal() ? streams.err() : new PrintStream(PrintStream.nullOutputStream());
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" articles", 1)
            .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
            .setMaxRenderedLength(WIDTH)
            .setUpdateIntervalMillis((int) Duration.ofMillis(250).toMillis())
            .setConsumer(new ConsoleProgressBarConsumer(seen, WIDTH))
            .build();
    return new Progress(streams, bar);
  }

  /** One more file is through: {@code sink} gets what came of it, or its failure is told. */
  <T> void take(Outcome<T> outcome, BiConsumer<Path, T> sink) {
    switch (outcome) {
      case Outcome.Done<T>(Path file, T result) -> sink.accept(file, result);
      case Outcome.Failed<T>(Path file, RuntimeException problem) -> tell(file, problem);
    }
    bar.step();
  }

  private void tell(Path file, RuntimeException problem) {
    failed++;
    PrintStream err = streams.err();
    if (streams.errIsTerminal()) {
      err.println(); // leaves the bar's line
    }
    if (problem instanceof HearsayException mendable) {
      err.printf("hearsay: %s%n  %s%n", mendable.getMessage(), mendable.remedy());
    } else {
      bugs++;
      err.printf("hearsay: %s: a bug in Hearsay; please report it:%n", file);
      problem.printStackTrace(err);
    }
  }

  int failed() {
    return failed;
  }

  /** 0 if all went well, 1 after a bug of ours, 2 if some file needs mending. */
  int exitCode() {
    if (bugs > 0) {
      return ExitCode.SOFTWARE;
    }
    return failed > 0 ? ExitCode.USAGE : ExitCode.OK;
  }

  @Override
  public void close() {
    bar.close();
  }
}
