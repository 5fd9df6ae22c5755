package hearsay.store;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Finds things of one kind by what they are called; used within a transaction. */
final class Names {
  private final DatasetGraph graphs;
  private final BiPredicate<DatasetGraph, Node> kind;

  Names(DatasetGraph graphs, BiPredicate<DatasetGraph, Node> kind) {
    this.graphs = graphs;
    this.kind = kind;
  }

  /** Those called just so by one of the properties; quick, because literals are indexed. */
  List<Node> written(String words, List<Node> properties) {
    List<Node> literals =
        List.of(NodeFactory.createLiteralString(words), NodeFactory.createLiteralLang(words, "en"));
    return subjects(
        properties.stream()
            .flatMap(
                property ->
                    literals.stream()
                        .flatMap(name -> graphs.stream(Node.ANY, Node.ANY, property, name))));
  }

  /** Those called so by one of the properties, in capitals or not; reads every name there is. */
  List<Node> inAnyCase(String words, List<Node> properties) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return subjects(
        properties.stream()
            .flatMap(property -> graphs.stream(Node.ANY, Node.ANY, property, Node.ANY))
            .filter(quad -> isCalled(quad.getObject(), wanted)));
  }

  private static boolean isCalled(Node name, String wanted) {
    return name.isLiteral() && name.getLiteralLexicalForm().toLowerCase(Locale.ROOT).equals(wanted);
  }

  private List<Node> subjects(Stream<Quad> quads) {
    return quads.map(Quad::getSubject).distinct().filter(node -> kind.test(graphs, node)).toList();
  }
}
