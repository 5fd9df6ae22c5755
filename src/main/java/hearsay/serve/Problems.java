package hearsay.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Tells of what Jetty refuses, or of what failed, in the form of all our problems. */
final class Problems extends ErrorHandler {
  /** The remedy for who has lost the way. */
  static final String WHERE = "See /openapi.json for what there is.";

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Replies.JSON);
    Content.Sink.write(response, true, new String(body(status), StandardCharsets.UTF_8), callback);
  }

  private static byte[] body(int status) {
    return Replies.bytes(Replies.problem(problem(status), remedy(status)));
  }

  private static String problem(int status) {
    return switch (status) {
      case HttpStatus.NOT_FOUND_404 -> "There is nothing here.";
      case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "The request is too large.";
      case HttpStatus.URI_TOO_LONG_414 -> "The address is too long.";
      case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The headers are too large.";
      case HttpStatus.INTERNAL_SERVER_ERROR_500 -> "The server failed.";
      default ->
          Optional.ofNullable(HttpStatus.getMessage(status)).orElse("The request failed") + ".";
    };
  }

  private static String remedy(int status) {
    return switch (status) {
      case HttpStatus.NOT_FOUND_404 -> WHERE;
      case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          "Send a long query by POST.";
      case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "Send less at once.";
      default ->
          HttpStatus.isServerError(status)
              ? "The program's log tells more."
              : "Send a request that is right by HTTP.";
    };
  }
}
