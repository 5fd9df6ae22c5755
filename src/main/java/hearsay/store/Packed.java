package hearsay.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files packed with the program, in a jar or in a folder of classes. */
final class Packed {
  private Packed() {}

  /** The names of the files in {@code folder} that end with {@code ending}, sorted. */
  static List<String> names(String folder, String ending) {
    URL url = Packed.class.getResource("/" + folder);
    if (url == null) {
      return List.of();
    }
    try {
      URLConnection connection = url.openConnection();
      List<String> names =
          connection instanceof JarURLConnection jar
              ? inJar(jar.getJarFile(), folder + "/")
              : inFolder(Path.of(URI.create(url.toString())));
      return names.stream().filter(name -> name.endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inJar(JarFile jar, String prefix) {
    return jar.stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .filter(name -> !name.isEmpty() && !name.contains("/"))
        .toList();
  }

  private static List<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  static byte[] bytes(String path) {
    try (InputStream in = Packed.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("'%s' is not packed with the program".formatted(path));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }
}
