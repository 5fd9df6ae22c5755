package hearsay.link;

import hearsay.vocab.Hs;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;

/** What one article's graph tells of a node. */
record ArticleGraph(DatasetGraph graphs, Node article) {
  Stream<Node> all(Node subject, Property property) {
    return graphs.stream(article, subject, property.asNode(), Node.ANY)
        .map(Quad::getObject)
        .filter(Objects::nonNull);
  }

  Optional<Node> one(Node subject, Property property) {
    return all(subject, property).findFirst();
  }

  Optional<String> text(Node subject, Property property) {
    return one(subject, property).map(Node::getLiteralLexicalForm);
  }

  OptionalDouble number(Node subject, Property property) {
    return text(subject, property).stream().mapToDouble(Double::parseDouble).findFirst();
  }

  /** Whether {@code node} is said to be so, rather than not to be so. */
  boolean isPositive(Node node) {
    return !one(node, Hs.POLARITY).equals(Optional.of(Hs.term("hs:negative").asNode()));
  }

  Optional<LocalDate> published() {
    return text(article, SchemaDO.datePublished).map(LocalDate::parse);
  }

  /** The assertions whose content {@code content} is. */
  Stream<Node> assertions(Node content) {
    return graphs.stream(article, Node.ANY, Hs.CONTENT.asNode(), content).map(Quad::getSubject);
  }
}
