package hearsay.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import hearsay.HearsayException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes answers; what went wrong always in the same form, without a trace. */
final class Replies {
  static final String JSON = "application/json";
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Replies() {}

  /** Answers with {@code value} as JSON. */
  static void json(HttpServletResponse response, int status, Object value) throws IOException {
    send(response, status, JSON, bytes(value));
  }

  /** Answers with what went wrong and what the client can do about it. */
  static void problem(HttpServletResponse response, int status, String problem, String remedy)
      throws IOException {
    json(response, status, problem(problem, remedy));
  }

  /** As {@link #problem(HttpServletResponse, int, String, String)}, for what a client can mend. */
  static void problem(HttpServletResponse response, int status, HearsayException problem)
      throws IOException {
    problem(response, status, String.valueOf(problem.getMessage()), problem.remedy());
  }

  /** What went wrong, as JSON has it. */
  static Map<String, String> problem(String problem, String remedy) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("problem", problem);
    json.put("remedy", remedy);
    return json;
  }

  static byte[] bytes(Object value) {
    return GSON.toJson(value).getBytes(StandardCharsets.UTF_8);
  }

  /** Answers with {@code body}, which no cache keeps. */
  static void send(HttpServletResponse response, int status, String type, byte[] body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(body.length);
    if (response.getHeader("Cache-Control") == null) {
      response.setHeader("Cache-Control", "no-store");
    }
    response.getOutputStream().write(body);
  }

  /** Answers with {@code body}, unless it is what the client has already. */
  static void tagged(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
      throws IOException {
    String tag = "\"" + digest(body) + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      send(response, HttpServletResponse.SC_OK, type, body);
    }
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
