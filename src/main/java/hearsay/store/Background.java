package hearsay.store;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * What every store knows beside its articles: the ontology, its schemes and the gazetteer, each
 * file in a graph of its own.
 *
 * <p>A newer program brings newer files; the store's are replaced when their digest differs.
 */
final class Background {
  private static final String FOLDER = "hearsay/ontology";
  private static final String GRAPHS = "https://w3id.org/hearsay/ontology/";

  private Background() {}

  /** Brings the graphs up to date; costs a few milliseconds when they are. */
  static void refresh(DatasetGraph dataset, Ledger ledger) {
    List<String> files =
        Packed.names(FOLDER, ".ttl").stream().filter(name -> !name.equals("shapes.ttl")).toList();
    List<String> stale =
        Txn.calculateRead(
            dataset, () -> files.stream().filter(file -> !isCurrent(file, ledger)).toList());
    if (!stale.isEmpty()) {
      Txn.executeWrite(dataset, () -> stale.forEach(file -> replace(dataset, ledger, file)));
    }
  }

  private static boolean isCurrent(String file, Ledger ledger) {
    return ledger.background(graph(file)).equals(Optional.of(digest(file)));
  }

  private static void replace(DatasetGraph dataset, Ledger ledger, String file) {
    Graph read = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(read, new ByteArrayInputStream(Packed.bytes(FOLDER + "/" + file)), Lang.TURTLE);
    Node graph = graph(file);
    dataset.removeGraph(graph);
    dataset.addGraph(graph, read);
    ledger.setBackground(graph, digest(file));
  }

  private static String digest(String file) {
    return Digest.of(Packed.bytes(FOLDER + "/" + file));
  }

  private static Node graph(String file) {
    return NodeFactory.createURI(GRAPHS + file.substring(0, file.length() - ".ttl".length()));
  }
}
