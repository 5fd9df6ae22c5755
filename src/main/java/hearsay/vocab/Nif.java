package hearsay.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the NLP Interchange Format (Hellmann et al., 2013) for places in a text. */
public final class Nif {
  public static final String NAMESPACE =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Resource SENTENCE = ResourceFactory.createResource(NAMESPACE + "Sentence");
  public static final Resource PHRASE = ResourceFactory.createResource(NAMESPACE + "Phrase");
  public static final Property BEGIN_INDEX = property("beginIndex");
  public static final Property END_INDEX = property("endIndex");
  public static final Property ANCHOR_OF = property("anchorOf");
  public static final Property REFERENCE_CONTEXT = property("referenceContext");

  private Nif() {}

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NAMESPACE, localName);
  }
}
