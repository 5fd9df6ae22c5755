package hearsay.store;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * What a store knows beside its articles: the ontology, its schemes, the gazetteer and the user's
 * own actors, each file in a graph of its own.
 *
 * <p>A newer program brings newer files; the store's are replaced when their digest differs.
 */
final class Background {
  private static final String FOLDER = "hearsay/ontology";
  private static final String GRAPHS = "https://w3id.org/hearsay/ontology/";
  private static final String OWN_GRAPHS = "https://w3id.org/hearsay/actors/";

  private Background() {}

  /** Brings the graphs up to date; costs a few milliseconds when they are. */
  static void refresh(DatasetGraph dataset, Ledger ledger, Changes changes) {
    List<String> files =
        Packed.names(FOLDER, ".ttl").stream().filter(name -> !name.equals("shapes.ttl")).toList();
    List<String> stale =
        Txn.calculateRead(
            dataset, () -> files.stream().filter(file -> !isCurrent(file, ledger)).toList());
    if (!stale.isEmpty()) {
      changes.make(
          0, () -> stale.forEach(file -> replace(dataset, ledger, graph(file), packed(file))));
    }
  }

  /** Puts a user's file of actors in place of what a file of that name told before. */
  static void put(DatasetGraph dataset, Ledger ledger, String name, byte[] turtle) {
    Node graph = NodeFactory.createURI(OWN_GRAPHS + IRILib.encodeUriComponent(name));
    if (!ledger.background(graph).equals(Optional.of(Digest.of(turtle)))) {
      replace(dataset, ledger, graph, turtle);
    }
  }

  /** Whether a graph is one that the program brings. */
  static boolean isPacked(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(GRAPHS);
  }

  private static boolean isCurrent(String file, Ledger ledger) {
    return ledger.background(graph(file)).equals(Optional.of(Digest.of(packed(file))));
  }

  private static void replace(DatasetGraph dataset, Ledger ledger, Node graph, byte[] turtle) {
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(turtle))
        .lang(Lang.TURTLE)
        .checking(false)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(read);
    Graphs.replace(dataset, graph, read);
    ledger.setBackground(graph, Digest.of(turtle));
  }

  private static byte[] packed(String file) {
    return Packed.bytes(FOLDER + "/" + file);
  }

  private static Node graph(String file) {
    return NodeFactory.createURI(GRAPHS + file.substring(0, file.length() - ".ttl".length()));
  }
}
