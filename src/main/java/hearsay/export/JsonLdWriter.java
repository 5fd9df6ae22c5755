package hearsay.export;

import java.io.OutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/** Writes JSON-LD, which is one document and so is kept in memory until it is closed. */
final class JsonLdWriter implements ArticleWriter {
  private final OutputStream out;
  private final Dataset dataset = DatasetFactory.create();

  JsonLdWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(String iri, Model graph) {
    dataset.addNamedModel(iri, graph);
    dataset.getPrefixMapping().setNsPrefixes(graph.getNsPrefixMap());
  }

  @Override
  public void close() {
    RDFDataMgr.write(out, dataset, RDFFormat.JSONLD_PRETTY);
  }
}
