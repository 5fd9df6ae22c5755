package hearsay.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The files of {@code ontology/}, as they are packed into the jar. */
public final class Ontology {
  private static final String FOLDER = "/hearsay/ontology/";

  private Ontology() {}

  /** Classes and properties. */
  public static Model terms() {
    return read("hearsay.ttl");
  }

  /** Attitudes, goods, speech acts and the other concepts. */
  public static Model schemes() {
    return read("schemes.ttl");
  }

  /** What must hold of an article's graph. */
  public static Model shapes() {
    return read("shapes.ttl");
  }

  /** The triples of one file, which must be there: {@code actors.ttl}. */
  public static Model read(String file) {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no %s in the jar".formatted(file));
      }
      RDFDataMgr.read(model, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }
}
