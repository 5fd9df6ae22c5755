package hearsay.cli;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every hearsay line of README.md's sh blocks, in order, as a user would.
 *
 * <p>All go through the launcher, save those that read articles: of these only the demo does, and
 * the rest share one process, so that the language models are loaded twice in all.
 */
class ReadmeIT {
  private static final Pattern BLOCK =
      Pattern.compile("^```sh\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("(^|\\| )(\\./)?hearsay ");
  private static final Pattern SERVER = Pattern.compile("^(\\./)?hearsay (demo|serve)");
  private static final Pattern READER =
      Pattern.compile("^hearsay (load|extract|annotate|evaluate|bench) ");
  private static final Pattern ADDRESS = Pattern.compile("Hearsay is at (http\\S+)\n");

  @TempDir static Path folder;
  private static Shell shell;
  private static Session session;

  @BeforeAll
  static void layOutWhatTheReadmeSpeaksOf() throws IOException {
    shell = new Shell(folder);
    session = new Session(folder);
    Files.createDirectories(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("gold"));
    for (String name : List.of("grain-for-rifles.txt", "klimkin-china.txt")) {
      Files.copy(Path.of("examples", name), folder.resolve("articles").resolve(name));
    }
    Files.copy(Path.of("examples/actors.ttl"), folder.resolve("actors.ttl"));
    Files.copy(Path.of("examples/vesh-autumn.txt"), folder.resolve("report.txt"));
    Files.writeString(folder.resolve("mine.rq"), "SELECT * { ?s a hs:Assertion } LIMIT 1");
    Files.writeString(
        folder.resolve("gold/report.json"),
        "{\"doc\": \"report.txt\", \"claims\": [], \"states_of_mind\": [], \"shipments\": []}");
  }

  @AfterAll
  static void unlink() throws IOException {
    session.close();
    shell.close();
  }

  @TestFactory
  Stream<DynamicTest> every_command_line_works() throws IOException {
    List<String> lines =
        BLOCK
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(block -> block.group(1))
            .flatMap(String::lines)
            .filter(line -> COMMAND.matcher(line).find())
            .toList();
    assertThat(lines).hasSizeGreaterThan(15);
    return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> works(line)));
  }

  private static void works(String line) throws IOException, InterruptedException {
    if (SERVER.matcher(line).find()) {
      serves(line.replaceAll(" --port \\d+", "") + " --port 0");
    } else if (READER.matcher(line).find()) {
      assertThat(session.run(line)).startsWith("0");
    } else {
      Shell.Result result = shell.run(line);
      assertThat(result.exitCode()).as(result.err()).isZero();
    }
  }

  private static void serves(String line) throws IOException, InterruptedException {
    Process server = shell.startServer(line);
    try {
      URI address = URI.create(waitForAddress(server));
      try (HttpClient client = HttpClient.newHttpClient()) {
        HttpRequest ping = HttpRequest.newBuilder(address.resolve("$/ping")).build();
        assertThat(client.send(ping, ofString()).statusCode()).isEqualTo(200);
      }
    } finally {
      server.destroy();
    }
    assertThat(server.waitFor(30, TimeUnit.SECONDS)).as("stops when told to").isTrue();
  }

  private static String waitForAddress(Process server) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(Duration.ofMinutes(5));
    while (Instant.now().isBefore(end) && server.isAlive()) {
      Matcher matcher = ADDRESS.matcher(Files.readString(shell.out()));
      if (matcher.find()) {
        return matcher.group(1);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no address: " + Files.readString(shell.err()));
  }
}
