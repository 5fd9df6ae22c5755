package hearsay.store;

import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/** What is in the store, in lists and counts; used within a transaction. */
final class Catalogue {
  private static final List<Property> ROLES =
      List.of(
          Hs.SOURCE, Hs.ADDRESSEE, Hs.EXPERIENCER, Hs.SENDER, Hs.RECIPIENT, Hs.CARRIER, Hs.ABOUT);

  private final DatasetGraph dataset;
  private final Ledger ledger;

  Catalogue(DatasetGraph dataset, Ledger ledger) {
    this.dataset = dataset;
    this.ledger = ledger;
  }

  /** What the store knows beside its articles, in one graph. */
  Graph background() {
    Graph all = GraphFactory.createDefaultGraph();
    ledger.holdings().background().keySet().stream()
        .map(NodeFactory::createURI)
        .forEach(name -> dataset.getGraph(name).stream().forEach(all::add));
    return all;
  }

  List<StoredArticle> articles() {
    return ledger.articles().stream()
        .map(this::article)
        .sorted(Comparator.comparing(StoredArticle::id))
        .toList();
  }

  private StoredArticle article(Node iri) {
    Graph graph = dataset.getGraph(iri);
    return new StoredArticle(
        iri.getURI(),
        iri.getURI().substring(iri.getURI().lastIndexOf('/') + 1),
        literal(graph, iri, SchemaDO.headline.asNode()),
        outlet(graph, iri),
        literal(graph, iri, SchemaDO.datePublished.asNode()),
        ledger.article(iri).orElse(""));
  }

  private static Optional<String> outlet(Graph graph, Node article) {
    return graph.stream(article, SchemaDO.publisher.asNode(), Node.ANY)
        .map(Triple::getObject)
        .findFirst()
        .flatMap(outlet -> literal(graph, outlet, RDFS.label.asNode()));
  }

  private static Optional<String> literal(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  StoreStats stats(long bytes) {
    List<Node> articles = ledger.articles();
    Set<Node> actors = new HashSet<>();
    long quads = 0;
    for (Node article : articles) {
      quads += dataset.getGraph(article).size();
      for (Property role : ROLES) {
        dataset.stream(article, Node.ANY, role.asNode(), Node.ANY)
            .map(Quad::getObject)
            .forEach(actors::add);
      }
    }
    return new StoreStats(
        articles.size(),
        instances(HsClass.ASSERTION),
        instances(HsClass.STATE_OF_MIND),
        instances(HsClass.SHIPMENT),
        actors.size(),
        quads,
        bytes);
  }

  private long instances(Resource type) {
    return dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode()).count();
  }
}
