package hearsay.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A file that browsers load, as it is and compressed, with the tag that tells its state. */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never handed out.
record PageFile(String type, String tag, byte[] plain, byte[] zipped) {
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");

  /** The file of that path on the class path, if there is one. */
  static Optional<PageFile> packed(String path) {
    try (InputStream in = PageFile.class.getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] plain = in.readAllBytes();
      String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
      return Optional.of(new PageFile(type, tag(plain), plain, zip(plain)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends the file, or only says that the browser has it. */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    String accepted = request.getHeader("Accept-Encoding");
    boolean zip = accepted != null && accepted.contains("gzip");
    if (zip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = zip ? zipped : plain;
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static byte[] zip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    }
    return out.toByteArray();
  }

  /** A weak one, for the plain and the compressed file share it. */
  private static String tag(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, 8) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
