package hearsay.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/**
 * Good inputs to be spoilt: the examples, one file or more of every other format, and archives of
 * them.
 *
 * <p>To have another format tried, put a small file of it into {@code
 * src/test/resources/hearsay/fuzz}.
 */
final class Seeds {
  private static final List<Path> FOLDERS =
      List.of(Path.of("examples"), Path.of("src/test/resources/hearsay/fuzz"));

  /**
   * One of them.
   *
   * @param name what it is called, which tells its format as a file's name does
   */
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  record Seed(String name, byte[] bytes) {}

  private Seeds() {}

  /** All of them, in the order of their names. */
  static List<Seed> all() {
    List<Seed> plain = FOLDERS.stream().flatMap(Seeds::in).toList();
    try {
      return Stream.concat(plain.stream(), packed(plain.subList(0, 4)).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Archives of every kind; small parts of them, so that what is spoilt is often their form. */
  private static List<Seed> packed(List<Seed> seeds) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    try (ZipOutputStream zipped = new ZipOutputStream(zip);
        TarArchiveOutputStream tarred = new TarArchiveOutputStream(tar)) {
      for (Seed seed : seeds) {
        zipped.putNextEntry(new ZipEntry(seed.name()));
        zipped.write(seed.bytes());
        TarArchiveEntry entry = new TarArchiveEntry(seed.name());
        entry.setSize(seed.bytes().length);
        tarred.putArchiveEntry(entry);
        tarred.write(seed.bytes());
        tarred.closeArchiveEntry();
      }
    }
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream gzipped = new GZIPOutputStream(gzip)) {
      gzipped.write(tar.toByteArray());
    }
    ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
    try (OutputStream packed = new BZip2CompressorOutputStream(bzip2)) {
      packed.write(seeds.getFirst().bytes());
    }
    return List.of(
        new Seed("all.zip", zip.toByteArray()),
        new Seed("all.tar", tar.toByteArray()),
        new Seed("all.tar.gz", gzip.toByteArray()),
        new Seed("one.txt.bz2", bzip2.toByteArray()));
  }

  private static Stream<Seed> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Seeds::seed).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Seed seed(Path file) {
    try {
      return new Seed(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
