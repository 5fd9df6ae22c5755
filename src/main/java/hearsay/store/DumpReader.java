package hearsay.store;

import hearsay.HearsayException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Dump} wrote, packed by gzip or not, and whether it is all there. */
final class DumpReader {
  private static final int LINES_AT_ONCE = 2_000;
  private static final int GZIP = 0x1f8b;
  private static final Pattern LAST =
      Pattern.compile("(%s([\\d,]+) articles, .*%s)([0-9a-f]{64})".formatted(Dump.LAST, Dump.SUM));

  private final String name;
  private final BufferedReader lines;
  private final MessageDigest sum = Digest.sha256();
  private final StringBuilder waiting = new StringBuilder();

  private DumpReader(InputStream in, String name) throws IOException {
    this.name = name;
    this.lines =
        new BufferedReader(new InputStreamReader(unpacked(in), StandardCharsets.UTF_8), 1 << 16);
  }

  /**
   * Hands the quads to {@code sink}, in their order; gives how many articles they are.
   *
   * @param name what people call the file
   * @throws HearsayException if it is no dump, or not a whole one; some quads were handed over then
   */
  static long read(InputStream in, String name, Consumer<Quad> sink) {
    try {
      return new DumpReader(in, name).read(sink);
    } catch (EOFException | ZipException e) {
      throw damaged(name, "it ends too early, or is no gzip");
    } catch (IOException e) {
      throw HearsayException.of(
          "%s cannot be read (%s).".formatted(name, e.getMessage()),
          "Check that it is there and that you may read it.",
          e);
    }
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    bytes.mark(2);
    int first = bytes.read() << 8 | bytes.read();
    bytes.reset();
    return first == GZIP ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }

  private long read(Consumer<Quad> sink) throws IOException {
    checkFirst(lines.readLine());
    int count = 0;
    String line = lines.readLine();
    while (line != null && !line.startsWith(Dump.LAST)) {
      add(line);
      waiting.append(line).append('\n');
      if (++count % LINES_AT_ONCE == 0) {
        parse(sink);
      }
      line = lines.readLine();
    }
    parse(sink);
    return checkLast(line);
  }

  private void add(String line) {
    sum.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void parse(Consumer<Quad> sink) {
    List<Quad> quads = quads(waiting.toString());
    waiting.setLength(0);
    quads.forEach(sink);
  }

  private List<Quad> quads(String lines) {
    Quads quads = new Quads();
    try {
      RDFParser.fromString(lines, Lang.NQUADS)
          .checking(false)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(quads);
    } catch (RuntimeException e) { // bytes that make no sense give it some of many kinds
      throw damaged(name, "a line is no N-Quad");
    }
    return quads.read;
  }

  private void checkFirst(@Nullable String line) {
    if (line == null || !line.startsWith(Dump.FIRST)) {
      throw HearsayException.of(
          "%s is no dump of Hearsay: its first line is not '%s%d'."
              .formatted(name, Dump.FIRST, Dump.FORMAT),
          "Give a file that hearsay dump wrote.");
    }
    if (!line.equals(Dump.FIRST + Dump.FORMAT)) {
      throw HearsayException.of(
          "%s says '%s'; this version of Hearsay reads '%s%d'."
              .formatted(name, line, Dump.FIRST, Dump.FORMAT),
          "Restore it with the version that wrote it.");
    }
    add(line);
  }

  private long checkLast(@Nullable String line) throws IOException {
    if (line == null) {
      throw damaged(name, "its last line is missing");
    }
    Matcher last = LAST.matcher(line);
    if (!last.matches() || lines.readLine() != null) {
      throw damaged(name, "its last line is not right");
    }
    sum.update(last.group(1).getBytes(StandardCharsets.UTF_8));
    if (!HexFormat.of().formatHex(sum.digest()).equals(last.group(3))) {
      throw damaged(name, "its check sum is not right");
    }
    return Long.parseLong(last.group(2).replace(",", ""));
  }

  private static HearsayException damaged(String name, String how) {
    return HearsayException.of(
        "%s is damaged or cut off: %s. Nothing was restored.".formatted(name, how),
        "Copy the file again from where it was written, or use another dump.");
  }

  /** Keeps quads in a list. */
  private static final class Quads extends StreamRDFBase {
    private final List<Quad> read = new ArrayList<>();

    @Override
    public void quad(Quad quad) {
      read.add(quad);
    }
  }
}
