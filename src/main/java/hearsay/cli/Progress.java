package hearsay.cli;

import hearsay.pipeline.Outcome;
import hearsay.read.Intake;
import hearsay.read.Unread;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BiConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells how far a command has come, and hands on what came of each input.
 *
 * <p>Where a person looks on, a bar is drawn; else a line is written now and then.
 */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 79;
  private static final int SMALL = 20 << 20;

  private final ProgressBar bar;
  private final Failures failures;
  private final Pace pace;

  private Progress(ProgressBarBuilder builder, Failures failures, Pace pace, Streams streams) {
    PrintStream seen =
        streams.errIsTerminal() ? streams.err() : new PrintStream(PrintStream.nullOutputStream());
    this.bar =
        builder
            .setStyle(ProgressBarStyle.ASCII)
            .setMaxRenderedLength(WIDTH)
            .setUpdateIntervalMillis((int) Duration.ofMillis(250).toMillis())
            .setConsumer(new ConsoleProgressBarConsumer(seen, WIDTH))
            .build();
    this.failures = failures;
    this.pace = pace;
  }

  /** Through so many inputs of a like size. */
  static Progress over(String task, int inputs, Streams streams) {
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(inputs)
            .setUnit(" articles", 1)
            .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    return new Progress(builder, new Failures(streams), new Pace(task, inputs, streams), streams);
  }

  /** Through articles that are not counted beforehand, but whose bytes are. */
  static Progress through(String task, Intake intake, Failures failures, Streams streams) {
    long bytes = intake.bytes().orElse(-1);
    boolean small = bytes < SMALL;
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(bytes)
            .setUnit(small ? " kB" : " MB", small ? 1 << 10 : 1 << 20);
    return new Progress(builder, failures, new Pace(task, bytes, streams), streams);
  }

  /** One more input is through: {@code sink} gets what came of it, or its failure is told. */
  <I, T> void take(Outcome<I, T> outcome, BiConsumer<I, T> sink) {
    switch (outcome) {
      case Outcome.Done<I, T>(I input, T result) -> sink.accept(input, result);
      case Outcome.Failed<I, T>(I input, RuntimeException problem) -> failures.take(input, problem);
    }
    if (outcome.input() instanceof Unread unread) {
      bar.stepTo(unread.consumed());
      bar.setExtraMessage(pace.rate());
    } else {
      bar.step();
    }
    pace.step(bar.getCurrent());
  }

  int failed() {
    return failures.count();
  }

  /** 0 if all went well, 1 after a bug of ours, 2 if some input needs mending. */
  int exitCode() {
    return failures.exitCode();
  }

  @Override
  public void close() {
    bar.close();
  }
}
