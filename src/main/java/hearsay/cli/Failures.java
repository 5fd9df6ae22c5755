package hearsay.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import hearsay.HearsayException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/**
 * What failed, and why: told on standard error or, where there is a file for it, written there, one
 * JSON object a line.
 */
final class Failures implements AutoCloseable {
  private static final int MOST_TOLD = 20;
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final Streams streams;
  private final @Nullable Path file;
  private final @Nullable Writer lines;
  private int count;
  private int bugs;

  Failures(Streams streams) {
    this(streams, null);
  }

  Failures(Streams streams, @Nullable Path file) {
    this.streams = streams;
    this.file = file;
    this.lines = file == null ? null : Output.open(file);
  }

  /** {@code input} failed because of {@code problem}. */
  void take(Object input, RuntimeException problem) {
    count++;
    bugs += problem instanceof HearsayException ? 0 : 1;
    if (lines != null) {
      write(lines, input, problem);
    }
    if (count <= MOST_TOLD && (lines == null || !(problem instanceof HearsayException))) {
      tell(input, problem);
    } else if (count == MOST_TOLD + 1 && lines == null) {
      streams.err().println("hearsay: more of these are not told; --errors FILE lists all.");
    }
  }

  private void tell(Object input, RuntimeException problem) {
    PrintStream err = streams.err();
    if (streams.errIsTerminal()) {
      err.println(); // leaves the bar's line
    }
    if (!(problem instanceof HearsayException)) {
      err.printf("hearsay: %s failed:%n", input);
    }
    Blame.tell(problem, err);
  }

  private void write(Writer out, Object input, RuntimeException problem) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("place", input.toString());
    line.put("problem", String.valueOf(problem.getMessage()));
    line.put(
        "remedy",
        problem instanceof HearsayException mendable
            ? mendable.remedy()
            : "This is a bug in Hearsay; please report it: " + problem);
    try {
      out.write(GSON.toJson(line) + "\n");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count() {
    return count;
  }

  /** 0 if nothing failed, 1 after a bug of ours, 2 if something needs mending. */
  int exitCode() {
    if (bugs > 0) {
      return ExitCode.SOFTWARE;
    }
    return count > 0 ? ExitCode.USAGE : ExitCode.OK;
  }

  @Override
  public void close() {
    if (lines != null) {
      try {
        lines.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (count > 0) {
        streams.err().printf("hearsay: %,d failed; %s tells which and why.%n", count, file);
      }
    }
  }
}
