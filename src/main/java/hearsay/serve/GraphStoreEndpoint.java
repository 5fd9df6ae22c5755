package hearsay.serve;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Gives the graphs of the store, by the SPARQL graph store protocol. */
final class GraphStoreEndpoint extends GSP_R {
  @Override
  public void process(HttpAction action) {
    FusekiProblems.answering(action, () -> super.process(action));
  }
}
