package hearsay.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;

/** Writes {@link Findings} one a line. */
final class JsonLinesWriter implements ArticleWriter {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final PrintStream out;

  JsonLinesWriter(OutputStream out) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(String iri, Model graph) {
    new Findings(iri, graph).all().forEach(finding -> out.print(GSON.toJson(finding) + "\n"));
  }

  @Override
  public void close() {
    out.flush();
  }
}
