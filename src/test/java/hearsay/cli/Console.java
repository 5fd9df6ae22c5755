package hearsay.cli;

import hearsay.corenlp.CoreNlpAnnotator;
import hearsay.pipeline.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs commands as a user would and keeps what they print; language models are loaded once. */
final class Console {
  private final Pipeline pipeline = Pipeline.standard(() -> new CoreNlpAnnotator(what -> {}));
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String in = "";

  /** What the next command reads from its standard input. */
  Console type(String text) {
    in = text;
    return this;
  }

  /** Runs a command; gives its exit code. */
  int run(String... args) {
    out.reset();
    err.reset();
    return Cli.run(
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100),
        pipeline,
        args);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
