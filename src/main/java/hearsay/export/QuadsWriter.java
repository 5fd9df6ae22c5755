package hearsay.export;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/** Writes articles as they come, sorted within an article: the same graph gives the same lines. */
final class QuadsWriter implements ArticleWriter {
  static {
    JenaSystem.init(); // before RDF, whose loading would begin it and be waited for by it
  }

  private static final Node TYPE = RDF.type.asNode();
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(triple -> !triple.getPredicate().equals(TYPE))
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final StreamRDF stream;
  private final boolean named;
  private boolean begun;

  QuadsWriter(OutputStream out, RDFFormat format) {
    stream = StreamRDFWriter.getWriterStream(out, format);
    named = RDFLanguages.isQuads(format.getLang());
    stream.start();
  }

  @Override
  public void write(String iri, Model graph) {
    if (!begun) {
      graph.getNsPrefixMap().forEach(stream::prefix);
      begun = true;
    }
    Node name = NodeFactory.createURI(iri);
    sorted(graph).forEach(triple -> send(name, triple));
  }

  private void send(Node name, Triple triple) {
    if (named) {
      stream.quad(Quad.create(name, triple));
    } else {
      stream.triple(triple);
    }
  }

  private static List<Triple> sorted(Model graph) {
    return graph.getGraph().stream().sorted(ORDER).toList();
  }

  @Override
  public void close() {
    stream.finish();
  }
}
