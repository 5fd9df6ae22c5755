package hearsay.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads queries that come by POST, as long as they are of a sensible size. */
final class QueryBody extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final long LIMIT = 1L << 20;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      chain.doFilter(request, response);
      return;
    }
    try {
      chain.doFilter(new Read(request, Body.read(request, LIMIT)), response);
    } catch (Body.Refused e) {
      response.setHeader("Connection", "close");
      Replies.problem(response, e.status(), e.problem(), "Send a shorter query.");
    } catch (IllegalArgumentException e) {
      Replies.problem(
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "The form is not encoded as it should be.",
          "Encode it as application/x-www-form-urlencoded, in UTF-8.");
    }
  }

  /** A request whose body was read. */
  private static final class Read extends HttpServletRequestWrapper {
    private final byte[] body;
    private final Map<String, String[]> parameters;

    Read(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
      boolean form =
          String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
      this.parameters =
          Form.of(
              request.getQueryString() == null ? "" : request.getQueryString(),
              form ? new String(body, StandardCharsets.UTF_8) : "");
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Bytes(new ByteArrayInputStream(body));
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = parameters.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(parameters.keySet());
    }
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Bytes(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("read it at once");
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int start, int length) {
      return bytes.read(target, start, length);
    }
  }
}
