package hearsay.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;

/** What the SPARQL endpoint says of itself, by the SPARQL 1.1 service description. */
final class ServiceDescription {
  private static final String FILE = "/hearsay/serve/service.ttl";

  private ServiceDescription() {}

  /** Answers with it in the form that the client would like. */
  static void send(HttpAction action) {
    Graph description = read(action.getRequestRequestURL());
    MediaType type = ConNeg.chooseContentType(action.getRequest(), DEF.rdfOffer, DEF.acceptTurtle);
    Lang known = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
    Lang lang = known == null ? Lang.TURTLE : known;
    action.setResponseContentType(lang.getContentType().getContentTypeStr());
    action.setResponseCharacterEncoding("UTF-8");
    try {
      RDFWriter.create().source(description).lang(lang).output(action.getResponseOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph read(String endpoint) {
    try (InputStream in = ServiceDescription.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packed with the program");
      }
      return RDFParser.source(in).lang(Lang.TURTLE).base(endpoint).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
