package hearsay.export;

import org.apache.jena.rdf.model.Model;

/** Writes the graphs of articles one after another; closing it completes the output. */
public interface ArticleWriter extends AutoCloseable {
  /** Writes one article's graph, whose name is {@code iri}. */
  void write(String iri, Model graph);

  /** Completes what was written; leaves the stream below open. */
  @Override
  void close();
}
