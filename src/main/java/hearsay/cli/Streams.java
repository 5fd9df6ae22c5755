package hearsay.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where a command reads and writes: results go to {@code out}, everything else to {@code err}.
 *
 * @param outIsTerminal whether a person sees {@code out}
 * @param errIsTerminal whether a person sees {@code err}
 * @param width how many columns a table may take
 */
public record Streams(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width) {
  private static final int USUAL_WIDTH = 100;

  /**
   * Those of the process, in UTF-8 whatever the locale says. Whether they are terminals is told by
   * the launcher, since asking Java costs more than a short command takes.
   */
  public static Streams ofProcess() {
    List<String> terminals = List.of(System.getProperty("hearsay.terminal", "").split(",", -1));
    return new Streams(
        System.in,
        utf8(FileDescriptor.out, false),
        utf8(FileDescriptor.err, true),
        terminals.contains("out"),
        terminals.contains("err"),
        Integer.getInteger("hearsay.columns", USUAL_WIDTH));
  }

  /** Where a person can be asked for what must not be seen; empty if nobody sits there. */
  Optional<Console> keyboard() {
    boolean someone =
        List.of(System.getProperty("hearsay.terminal", "").split(",", -1)).contains("in");
    return someone ? Optional.ofNullable(System.console()) : Optional.empty();
  }

  private static PrintStream utf8(FileDescriptor descriptor, boolean flush) {
    return new PrintStream(new FileOutputStream(descriptor), flush, StandardCharsets.UTF_8);
  }
}
