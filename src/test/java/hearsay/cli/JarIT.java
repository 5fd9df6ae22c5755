package hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar as it is shipped. */
class JarIT {
  private static final Path JAR = Path.of("target/hearsay.jar");

  @Test
  void it_holds_the_ontology_the_queries_and_the_licence() throws IOException {
    List<String> packed;
    try (JarFile jar = new JarFile(JAR.toFile())) {
      packed = jar.stream().map(ZipEntry::getName).toList();
    }
    assertThat(packed)
        .containsAll(files("ontology", ".ttl", "hearsay/ontology/"))
        .containsAll(files("queries", ".rq", "hearsay/queries/"))
        .contains("META-INF/LICENSE", "META-INF/NOTICE");
  }

  @Test
  void it_finds_what_it_holds() throws IOException, InterruptedException {
    String listed = run("queries");
    assertThat(files("queries", ".rq", ""))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(listed).contains(file.replace(".rq", "") + "\n"));
  }

  @Test
  void it_tells_its_version() throws IOException, InterruptedException {
    assertThat(run("--version")).matches("hearsay \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  private static String run(String argument) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                argument)
            .redirectErrorStream(true)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), UTF_8);
    assertThat(java.waitFor()).as(printed).isZero();
    return printed;
  }

  /** What the files of a folder are called in the jar. */
  private static List<String> files(String folder, String ending, String prefix)
      throws IOException {
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> prefix + name)
          .toList();
    }
  }
}
