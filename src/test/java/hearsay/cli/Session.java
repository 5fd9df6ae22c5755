package hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearsay.corenlp.CoreNlpAnnotator;
import hearsay.pipeline.Pipeline;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs command lines in another folder, all in one process, so that language models are loaded once
 * for all of them.
 */
final class Session implements AutoCloseable {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final Process process;
  private final BufferedReader answers;
  private final PrintStream lines;

  Session(Path folder) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                Session.class.getName())
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    lines = new PrintStream(process.getOutputStream(), true, UTF_8);
  }

  /** Runs one line that begins with <i>hearsay</i>; gives its exit code and what it complained. */
  String run(String line) throws IOException {
    lines.println(line);
    return String.valueOf(answers.readLine());
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** Answers each line of standard input by a line: the exit code, then standard error. */
  public static void main(String[] args) throws IOException {
    PrintStream answers = System.out;
    Pipeline pipeline = Pipeline.standard(() -> new CoreNlpAnnotator(what -> {}));
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      answers.println(answer(pipeline, words(line)));
      answers.flush();
    }
  }

  private static String answer(Pipeline pipeline, List<String> words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            false,
            100);
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
    int code = Cli.run(streams, pipeline, arguments);
    return (code + " " + err.toString(UTF_8).replaceAll("\\s+", " ")).strip();
  }

  private static List<String> words(String line) {
    Matcher matcher = WORD.matcher(line);
    return matcher
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }
}
