package hearsay.cli;

import hearsay.HearsayException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that Hearsay is in: with the launcher, the sources and {@code examples/}. */
final class Home {
  private Home() {}

  /** The example articles. */
  static Path examples() {
    Path examples = folder().resolve("examples");
    if (!Files.isDirectory(examples)) {
      throw HearsayException.of(
          "The example articles are not at %s.".formatted(examples),
          "Run the launcher, ./hearsay, in the folder that Hearsay came in.");
    }
    return examples;
  }

  /** As the launcher tells it, else from where the jar is: {@code target/hearsay.jar}. */
  private static Path folder() {
    String told = System.getProperty("hearsay.home");
    if (told != null) {
      return Path.of(told);
    }
    try {
      Path program =
          Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return program.resolve("../..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
