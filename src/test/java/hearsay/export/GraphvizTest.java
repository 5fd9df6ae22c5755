package hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hearsay.explore.Network;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws what is written for Graphviz with Graphviz, where that is installed. */
class GraphvizTest {
  @TempDir static Path folder;

  /** In CI it must be there. */
  @BeforeAll
  static void findGraphviz() throws Exception {
    boolean installed;
    try {
      installed = new ProcessBuilder("dot", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      installed = false;
    }
    assumeTrue(installed || System.getenv("CI") != null, "Graphviz is not installed");
  }

  @Test
  void graphviz_reads_whatever_names_hold() throws Exception {
    for (int seed = 0; seed < 10; seed++) {
      Network network = new HostileNetworks(seed).next();
      JsonObject read = JsonParser.parseString(drawn(network, "-Tdot_json")).getAsJsonObject();
      assertThat(names(read, "objects", "name"))
          .containsExactlyInAnyOrderElementsOf(
              network.nodes().stream().map(Network.Node::id).toList());
      assertThat(names(read, "edges", "id"))
          .containsExactlyInAnyOrderElementsOf(
              network.edges().stream().map(Network.Edge::id).toList());
    }
  }

  @Test
  void graphviz_draws_names_as_they_are() throws Exception {
    Network network =
        new Network(
            List.of(
                new Network.Node(
                    "a",
                    "A&amp;B \\N \"C\" <D>",
                    "Person",
                    1,
                    java.util.Optional.empty(),
                    java.util.Optional.empty())),
            List.of(),
            0);
    assertThat(drawn(network, "-Tsvg")).contains(">A&amp;amp;B \\N &quot;C&quot; &lt;D&gt;</text>");
  }

  private static List<String> names(JsonObject read, String group, String key) {
    return read.has(group)
        ? read.getAsJsonArray(group).asList().stream()
            .map(JsonElement::getAsJsonObject)
            .map(thing -> thing.get(key).getAsString())
            .toList()
        : List.of();
  }

  /** Fails when Graphviz complains. */
  private static String drawn(Network network, String as) throws Exception {
    Path file = folder.resolve("network.dot");
    Path errors = folder.resolve("errors.txt");
    Files.writeString(file, ReadBack.written(network, NetworkFormat.DOT));
    Process dot =
        new ProcessBuilder("dot", as, file.toString()).redirectError(errors.toFile()).start();
    String drawn = new String(dot.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(dot.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(errors)).isEmpty();
    assertThat(dot.exitValue()).isZero();
    return drawn;
  }
}
