package hearsay.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;

/** Finds things of one kind by what they are called; used within a transaction. */
final class Names {
  private final DatasetGraph graphs;
  private final QuadIds quads;
  private final BiPredicate<DatasetGraph, Node> kind;

  Names(DatasetGraph graphs, BiPredicate<DatasetGraph, Node> kind) {
    this.graphs = graphs;
    this.quads = new QuadIds(graphs);
    this.kind = kind;
  }

  /** Those called just so by one of the properties; quick, because literals are indexed. */
  List<Node> written(String words, List<Node> properties) {
    Set<NodeId> names =
        Stream.of(
                NodeFactory.createLiteralString(words), NodeFactory.createLiteralLang(words, "en"))
            .map(quads::id)
            .collect(Collectors.toSet());
    return called(properties, property -> names.stream());
  }

  /** Those called so by one of the properties, in capitals or not; reads every name there is. */
  List<Node> inAnyCase(String words, List<Node> properties) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return called(
        properties,
        property -> quads.objects(property).filter(name -> isCalled(quads.node(name), wanted)));
  }

  private List<Node> called(List<Node> properties, Function<NodeId, Stream<NodeId>> names) {
    return properties.stream()
        .map(quads::id)
        .flatMap(property -> names.apply(property).flatMap(name -> quads.subjects(property, name)))
        .distinct()
        .map(quads::node)
        .filter(node -> kind.test(graphs, node))
        .toList();
  }

  private static boolean isCalled(Node name, String wanted) {
    return name.isLiteral() && name.getLiteralLexicalForm().toLowerCase(Locale.ROOT).equals(wanted);
  }
}
