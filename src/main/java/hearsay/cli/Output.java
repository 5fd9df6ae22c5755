package hearsay.cli;

import hearsay.HearsayException;
import hearsay.Reason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens what commands write to, in words that help when it cannot be written. */
final class Output {
  private Output() {}

  /** What {@code work} writes goes to the file, or to standard output where none is named. */
  static void write(@Nullable Path file, Streams streams, Work work) {
    if (file == null) {
      work.to(streams.out());
      if (streams.out().checkError()) {
        throw HearsayException.of(
            "Standard output cannot be written to its end.",
            "Check that the disk has room, and that what reads from it is still there.");
      }
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      work.to(out);
    } catch (IOException e) {
      throw cannot(file, root(e).orElse(e));
    } catch (HearsayException e) {
      throw e;
    } catch (RuntimeException e) { // each library has its own for what it could not write
      throw root(e).<RuntimeException>map(written -> cannot(file, written)).orElse(e);
    }
  }

  /** What lies under all that libraries have put around it. */
  private static Optional<IOException> root(Throwable problem) {
    return Stream.<Throwable>iterate(problem, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .reduce((outer, inner) -> inner);
  }

  /** A file to write text to, line by line. */
  static Writer open(Path file) {
    try {
      return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /** The folder, made if it is missing. */
  static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw cannot(folder, e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  /** What to say when something cannot be written. */
  static HearsayException cannot(Path place, IOException e) {
    return HearsayException.of(
        "%s cannot be written (%s).".formatted(place, Reason.of(e)),
        "Check that its folder is there, that you may write to it, and that the disk has room.",
        e);
  }

  /** Something that writes. */
  interface Work {
    void to(OutputStream out);
  }
}
