package hearsay.export;

import hearsay.rdf.ReifiedView;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** Hands the RDF 1.2 view of every article to another writer. */
final class ReifiedWriter implements ArticleWriter {
  private final ArticleWriter writer;

  ReifiedWriter(ArticleWriter writer) {
    this.writer = writer;
  }

  @Override
  public void write(String iri, Model graph) {
    writer.write(iri, ModelFactory.createModelForGraph(ReifiedView.of(graph.getGraph())));
  }

  @Override
  public void close() {
    writer.close();
  }
}
