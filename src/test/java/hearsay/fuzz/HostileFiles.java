package hearsay.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to keep a program busy, or to lead it astray: archives, XML, JSON, headers. */
final class HostileFiles {
  private static final int SCALE = Boolean.getBoolean("fuzz.full") ? 1 : 10;
  private static final int MEGABYTE = 1_000_000 / SCALE;
  private static final int KILOBYTES = 1_000 / SCALE;

  private HostileFiles() {}

  /** The files by what they are, each to be made when it is wanted, for some are large. */
  static Map<String, Made> files() {
    Map<String, Made> files = new LinkedHashMap<>();
    putArchives(files);
    putRandom(files);
    putXml(files);
    putHeaders(files);
    putJson(files);
    return files;
  }

  /** Makes a file. */
  interface Made {
    byte[] bytes() throws IOException;
  }

  private static void putArchives(Map<String, Made> files) {
    files.put("a gigabyte of zeros, packed", () -> gzip(1_000 * KILOBYTES, new byte[1_000]));
    files.put("a gigabyte of blank lines, packed", () -> gzip(1_000 * KILOBYTES, lines("\n")));
    files.put("a gigabyte in a zip", () -> zip("a.txt", 1_000 * KILOBYTES));
    files.put("a gigabyte in a zip that is no article", () -> zip("a.png", 1_000 * KILOBYTES));
    files.put("60,000 empty entries", () -> entries(60_000 / SCALE, "%d.txt"));
    files.put("names that lead elsewhere", () -> entries(10, "../../../../tmp/%d.txt"));
    files.put("a name without end", () -> entries(1, "a/".repeat(30_000 / SCALE) + "%d.txt"));
    files.put("zips in zips", () -> nested(50));
  }

  private static void putRandom(Map<String, Made> files) {
    for (String start :
        new String[] {
          "", "PK\u0003\u0004", "\u001F\u008B\b", "BZh91AY&SY", "WARC/1.0\r\n", "%PDF-"
        }) {
      files.put(
          "random bytes after '%s'".formatted(start.replaceAll("[^A-Za-z]", "")),
          () -> random(start));
    }
    files.put(
        "a tar of random bytes",
        () -> {
          byte[] bytes = random("");
          System.arraycopy("ustar".getBytes(ISO_8859_1), 0, bytes, 257, 5);
          return bytes;
        });
  }

  private static void putXml(Map<String, Made> files) {
    files.put("entities that grow", () -> utf8(bomb("rss", "<rss><channel><item><description>")));
    files.put("entities that grow at an agency", () -> utf8(bomb("nitf", "<nitf><body>")));
    files.put(
        "a dispatch of 15 MB",
        () ->
            utf8(
                "<REUTERS NEWID=\"1\"><TEXT><BODY>"
                    + "The minister said that shells were sent.\n    ".repeat(15 * MEGABYTE / 45)
                    + "</BODY></TEXT></REUTERS>"));
    files.put(
        "50,000 empty items",
        () -> utf8("<rss><channel>" + "<item></item>".repeat(50_000 / SCALE) + "</channel></rss>"));
    files.put(
        "50,000 nested items", () -> utf8("<rss><channel>" + "<item>".repeat(50_000 / SCALE)));
    files.put("a million elements", () -> utf8("<rss><channel>" + "<a><b/>".repeat(MEGABYTE / 2)));
    files.put(
        "a million elements of an agency",
        () -> utf8("<nitf><body><body.content>" + "<p>He said so.".repeat(MEGABYTE / 10)));
    files.put(
        "items without end of an agency",
        () -> utf8("<newsMessage>" + "<newsItem guid='a:b'>".repeat(50_000 / SCALE)));
    files.put("attributes", () -> utf8("<rss " + "a='b' ".repeat(MEGABYTE / 6) + "><item/></rss>"));
  }

  private static void putHeaders(Map<String, Made> files) {
    String value = "a:".repeat(10 * MEGABYTE / 2);
    files.put("a header of one line", () -> utf8("---\ntitle: " + value + "\n---\nHe said so."));
    files.put(
        "a header of 50 long lines",
        () -> utf8("---\n" + ("date" + value.substring(0, value.length() / 50) + "\n").repeat(50)));
    files.put("blanks before a header", () -> utf8(" ".repeat(10 * MEGABYTE) + "---\na: b\n---\n"));
    files.put("mail heads", () -> utf8("Subject: a\n".repeat(MEGABYTE / 11)));
    files.put("mail heads that go on", () -> utf8("Subject: a\n" + " b\n".repeat(MEGABYTE / 3)));
  }

  private static void putJson(Map<String, Made> files) {
    files.put("half a million empty objects", () -> utf8("[" + "{},".repeat(MEGABYTE / 2)));
    files.put("half a million empty lines of JSON", () -> utf8("{}\n".repeat(MEGABYTE / 2)));
    files.put(
        "names without end",
        () -> utf8("{\"text\":\"He said so.\"" + ",\"a\":1".repeat(MEGABYTE / 6) + "}"));
    files.put(
        "a list without end",
        () -> utf8("{\"text\":[" + "\"a\",".repeat(MEGABYTE / 4) + "\"b\"]}"));
    files.put("lists in lists", () -> utf8("{\"data\":".repeat(MEGABYTE / 8)));
  }

  private static String bomb(String root, String start) {
    StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE " + root + " [");
    bomb.append("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    return bomb + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + start + "&a39; &f;";
  }

  private static byte[] lines(String line) {
    return utf8(line.repeat(1_000 / line.length()));
  }

  private static byte[] gzip(int times, byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        gzip.write(bytes);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String name, int kilobytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < kilobytes; i++) {
        zip.write(new byte[1_000]);
      }
    }
    return packed.toByteArray();
  }

  private static byte[] entries(int count, String name) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry(name.formatted(i)));
      }
    }
    return packed.toByteArray();
  }

  private static byte[] nested(int deep) throws IOException {
    byte[] inner = utf8("He said so.");
    for (int i = 0; i < deep; i++) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(packed)) {
        for (String name : new String[] {"a.zip", "b.zip"}) {
          zip.putNextEntry(new ZipEntry(name));
          zip.write(inner, 0, Math.min(inner.length, MEGABYTE));
        }
      }
      inner = packed.toByteArray();
    }
    return inner;
  }

  private static byte[] random(String start) {
    byte[] bytes = new byte[MEGABYTE];
    new SplittableRandom(start.length()).nextBytes(bytes);
    byte[] first = start.getBytes(ISO_8859_1);
    System.arraycopy(first, 0, bytes, 0, first.length);
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  /** As {@link Made#bytes}, where nothing can fail but memory. */
  static byte[] bytes(Made made) {
    try {
      return made.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
