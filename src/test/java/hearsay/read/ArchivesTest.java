package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import hearsay.model.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;

final class ArchivesTest {
  private static final String TEXT =
      "Harbour opens\n\nThe harbour opened on Monday after three weeks, the mayor said at noon.\n";

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static List<Unread> found(byte[] bytes) {
    List<Unread> found = new ArrayList<>();
    new ArticleReader()
        .find(
            new Content(Place.named("box"), Optional.empty(), new ByteArrayInputStream(bytes)),
            ReadOptions.none(),
            found::add);
    return found;
  }

  @Test
  void what_a_zip_holds_is_read_and_what_is_no_article_passed_over() throws IOException {
    List<Unread> found =
        found(
            zip(
                Map.of(
                    "a/one.txt", utf8(TEXT),
                    "a/two.html", utf8("<html><body><p>" + TEXT + "</p></body></html>"),
                    "a/picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                    "__MACOSX/a/one.txt", utf8("x"),
                    ".hidden/three.txt", utf8(TEXT))));
    assertThat(found)
        .extracting(Unread::place)
        .containsExactly("box!/a/one.txt", "box!/a/two.html");
    assertThat(found.getFirst().read().title()).contains("Harbour opens");
  }

  @Test
  void archives_may_be_packed_in_one_another() throws IOException {
    byte[] nested = zip(Map.of("in.tar.gz", gzip(tar("deep/one.txt", utf8(TEXT)))));
    List<Unread> found = found(nested);
    assertThat(found).extracting(Unread::place).containsExactly("box!/in.tar.gz!/deep/one.txt");
    Article article = found.getFirst().read();
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(found(nested).getFirst().read().id()).isEqualTo(article.id());
  }

  @Test
  void but_not_without_end() throws IOException {
    byte[] box = utf8(TEXT);
    for (int i = 0; i < 10; i++) {
      box = zip(Map.of("box.zip", box));
    }
    List<Unread> found = found(box);
    assertThat(found).hasSize(1);
    assertThatThrownBy(() -> found.getFirst().read())
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("archive in an archive");
  }

  @Test
  void a_name_that_leads_out_of_the_archive_leads_nowhere() throws IOException {
    List<Unread> found = found(zip(Map.of("../../etc/one.txt", utf8(TEXT))));
    assertThat(found.getFirst().read().id()).matches("one-[0-9a-f]{8}");
  }

  @Test
  void what_grows_without_measure_is_stopped_and_told() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      byte[] line = utf8("{\"a\": \"%s\"}\n".formatted(" ".repeat(1 << 20)));
      for (int i = 0; i < 600; i++) {
        gzip.write(line);
      }
    }
    List<Unread> found = found(bytes.toByteArray());
    assertThatThrownBy(() -> found.getLast().read())
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("300 times");
  }

  @Test
  void a_broken_archive_keeps_what_came_before() throws IOException {
    byte[] whole = tar("one.txt", utf8(TEXT));
    byte[] cut = gzip(whole);
    List<Unread> found = found(Arrays.copyOf(cut, cut.length - 10));
    assertThatThrownBy(() -> found.getLast().read()).isInstanceOf(HearsayException.class);
    assertThat(found(gzip(whole))).hasSize(1);
  }

  @Test
  void bytes_that_only_begin_like_something_are_told_and_stop_nothing() {
    for (String start :
        List.of("PK\u0003\u0004", "\u001F\u008B", "BZh91AY&SY", "WARC/1.0\r\n\r\n", "<rss><item")) {
      byte[] bytes = (start + "\u0001\u0002abc").repeat(50).getBytes(StandardCharsets.ISO_8859_1);
      for (Unread unread : found(bytes)) {
        assertThatThrownBy(unread::read).as(start).isInstanceOf(HearsayException.class);
      }
    }
  }

  @Test
  void what_the_taker_throws_is_thrown() {
    RuntimeException full = HearsayException.of("The disk is full.", "Make room.");
    assertThatThrownBy(
            () ->
                new ArticleReader()
                    .find(
                        new Content(
                            Place.named("box"),
                            Optional.empty(),
                            new ByteArrayInputStream(zip(Map.of("a.txt", utf8(TEXT))))),
                        ReadOptions.none(),
                        unread -> {
                          throw full;
                        }))
        .isSameAs(full);
  }

  @Test
  void an_office_document_is_named_as_one() throws IOException {
    List<Unread> found = found(zip(Map.of("[Content_Types].xml", utf8("<?xml version='1.0'?>"))));
    assertThatThrownBy(() -> found.getFirst().read())
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("office");
  }
}
