package hearsay.store;

import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.store.NodeId;
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
    QuadIds quads = new QuadIds(dataset);
    List<Node> articles = ledger.articles();
    Set<NodeId> actors = new HashSet<>();
    for (Property role : ROLES) {
      quads
          .find(QuadIds.ANY, QuadIds.ANY, quads.id(role.asNode()), QuadIds.ANY)
          .forEachRemaining(quad -> actors.add(quad.get(3)));
    }
    long triples = 0;
    for (Node article : articles) {
      triples += Iter.count(quads.find(quads.id(article), QuadIds.ANY, QuadIds.ANY, QuadIds.ANY));
    }
    return new StoreStats(
        articles.size(),
        instances(quads, HsClass.ASSERTION),
        instances(quads, HsClass.STATE_OF_MIND),
        instances(quads, HsClass.SHIPMENT),
        actors.size(),
        triples,
        bytes);
  }

  private static long instances(QuadIds quads, Resource type) {
    return Iter.count(
        quads.find(QuadIds.ANY, QuadIds.ANY, quads.id(RDF.type.asNode()), quads.id(type.asNode())));
  }
}
