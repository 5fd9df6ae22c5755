package hearsay.pipeline;

import hearsay.HearsayException;
import hearsay.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stands for all that decides what is understood of an article: the program and what it knows.
 *
 * @param knowledge differs from version to version, and with the user's actors
 */
record Fingerprint(String knowledge) {
  /** That of this program; while a version is being made, of this very build. */
  static Fingerprint ofProgram() {
    String version = String.valueOf(Fingerprint.class.getPackage().getImplementationVersion());
    boolean made = !version.equals("null") && !version.endsWith("-SNAPSHOT");
    return new Fingerprint(made ? version : version + " " + build());
  }

  private static long build() {
    try {
      Path program =
          Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(program)) {
        return files.mapToLong(Fingerprint::time).max().orElse(0);
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same program, which also knows what these files tell. */
  Fingerprint with(List<Path> actors) {
    StringBuilder all = new StringBuilder(knowledge);
    for (Path file : actors) {
      try {
        all.append(' ').append(digest(Files.readAllBytes(file)));
      } catch (IOException e) {
        throw HearsayException.of(
            "%s cannot be read (%s).".formatted(file, e.getMessage()), "Check the name.", e);
      }
    }
    return new Fingerprint(all.toString());
  }

  /** Differs wherever the article or the program does. */
  String of(Article article) {
    return digest((knowledge + "\n" + article).getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
