package hearsay.explore;

import hearsay.store.Sparql;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.FmtUtils;

/** Writes the parts that SPARQL patterns are made of. */
final class Patterns {
  private Patterns() {}

  /** What matches in one of {@code ways}. */
  static String union(List<String> ways) {
    return ways.size() == 1
        ? ways.getFirst()
        : ways.stream()
            .map(way -> "{\n" + way.indent(2) + "}\n")
            .collect(Collectors.joining("UNION "));
  }

  /** One of {@code values}, each written as {@code form} says. */
  static String choice(Field field, List<String> values, String form) {
    return "FILTER (?%s IN (%s))\n"
        .formatted(
            field.word(),
            values.stream().map(value -> form.formatted(value)).collect(Collectors.joining(", ")));
  }

  /** Where one of {@code alternatives} is true. */
  static String any(List<String> alternatives) {
    return "FILTER (%s)\n".formatted(String.join(" || ", alternatives));
  }

  /** Each of {@code iris} in turn. */
  static String values(String variable, Collection<String> iris) {
    return "VALUES ?%s { %s }\n".formatted(variable, iris(iris, " "));
  }

  static String iris(Collection<String> iris, String between) {
    return iris.stream()
        .sorted()
        .map(iri -> FmtUtils.stringForNode(NodeFactory.createURI(iri), Sparql.PREFIXES))
        .collect(Collectors.joining(between));
  }

  static String literal(String text) {
    return FmtUtils.stringForNode(NodeFactory.createLiteralString(text));
  }
}
