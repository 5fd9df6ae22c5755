package hearsay.read;

import hearsay.HearsayException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens what was packed. Nothing is written to the disk, and names of entries only name them. */
final class Archives {
  private final Budget budget;

  Archives(Budget budget) {
    this.budget = budget;
  }

  /** What was compressed as one piece. */
  Content gzip(Content content) throws IOException {
    return inner(
        content,
        GzipCompressorInputStream.builder()
            .setInputStream(content.in())
            .setDecompressConcatenated(true)
            .get());
  }

  Content bzip2(Content content) throws IOException {
    return inner(content, new BZip2CompressorInputStream(content.in(), true));
  }

  private Content inner(Content content, InputStream unpacked) {
    String name = content.place().name();
    String inner =
        name.replaceFirst("(?i)\\.t(?:gz|bz2?)$", ".tar").replaceFirst("(?i)\\.(?:gz|bz2)$", "");
    return new Content(content.place().as(inner), Optional.empty(), budget.unpacked(unpacked));
  }

  /** Hands over the entries of a zip file that may hold articles; others are passed over. */
  void zip(Content content, Consumer<Content> sink) throws IOException {
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(content.in(), "UTF-8", true, true)) {
      each(content.place(), zip, sink);
    }
  }

  /** As {@link #zip}, of a tar file. */
  void tar(Content content, Consumer<Content> sink) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(content.in(), "UTF-8")) {
      each(content.place(), tar, sink);
    }
  }

  private <E extends ArchiveEntry> void each(
      Place place, ArchiveInputStream<E> archive, Consumer<Content> sink) throws IOException {
    InputStream entryBytes = budget.unpacked(archive);
    for (E entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      String name = entry.getName();
      if (entry.isDirectory() || isHidden(name)) {
        continue;
      }
      requireNoDocument(name, place);
      Place inside = place.inside(name);
      if (!archive.canReadEntryData(entry)) {
        throw HearsayException.of(
            "%s cannot be unpacked: it is encrypted, or packed in a rare way."
                .formatted(inside.shown()),
            "Unpack the archive yourself, and give its folder.");
      }
      Content content = new Content(inside, Optional.empty(), new Unclosed(entryBytes));
      if (ArticleFiles.isRead(inside.name()) || Form.of(content).isSure()) {
        sink.accept(content);
      }
      entryBytes.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static void requireNoDocument(String entry, Place place) {
    if (entry.equals("[Content_Types].xml") || entry.equals("mimetype")) {
      throw Refused.of(Form.OFFICE, place);
    }
  }

  private static boolean isHidden(String name) {
    return Arrays.stream(name.split("[/\\\\]", -1))
        .anyMatch(
            part ->
                part.equals("__MACOSX")
                    || (part.startsWith(".") && !part.equals(".") && !part.equals("..")));
  }

  /** An entry, whose end is not the end of the archive. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the archive goes on
    }
  }
}
