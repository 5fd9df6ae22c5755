package hearsay.store;

import hearsay.HearsayException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Fills a saved query's parameters: the words given are looked up in the store and put into the
 * query's {@code VALUES}. No text is ever spliced into a query.
 */
public final class Binder {
  private final Meanings meanings;

  /** Looks words up in {@code store}. */
  public Binder(Store store) {
    this.meanings = new Meanings(store);
  }

  /**
   * The query with its parameters filled.
   *
   * @throws HearsayException when a value is missing, means nothing, or is for no parameter
   */
  public Query bind(SavedQuery saved, Map<String, String> values) {
    values.keySet().forEach(saved::parameter);
    Map<Var, List<Node>> nodes = new LinkedHashMap<>();
    for (Parameter parameter : saved.parameters()) {
      value(saved, parameter, values)
          .ifPresent(
              words ->
                  nodes.put(Var.alloc(parameter.name()), meanings.of(words, parameter.kind())));
    }
    Filling filling = new Filling(nodes);
    return QueryTransformOps.transform(
        saved.query(), filling, new ExprTransformApplyElementTransform(filling));
  }

  private static Optional<String> value(
      SavedQuery saved, Parameter parameter, Map<String, String> values) {
    String given = values.getOrDefault(parameter.name(), "").strip();
    if (!given.isEmpty()) {
      return Optional.of(given);
    }
    if (parameter.required()) {
      throw HearsayException.of(
          "The query %s needs a value for %s.".formatted(saved.name(), missing(saved, values)),
          saved.usage());
    }
    return parameter.fallback();
  }

  private static String missing(SavedQuery saved, Map<String, String> values) {
    return saved.parameters().stream()
        .filter(Parameter::required)
        .map(Parameter::name)
        .filter(name -> values.getOrDefault(name, "").isBlank())
        .collect(Collectors.joining(" and "));
  }

  /** Replaces {@code VALUES ?name { UNDEF }} by the values of that name. */
  private static final class Filling extends ElementTransformCopyBase {
    private final Map<Var, List<Node>> values;

    Filling(Map<Var, List<Node>> values) {
      this.values = values;
    }

    @Override
    public Element transform(ElementData data) {
      if (data.getVars().size() != 1 || !values.containsKey(data.getVars().getFirst())) {
        return super.transform(data);
      }
      Var variable = data.getVars().getFirst();
      List<Binding> rows =
          values.getOrDefault(variable, List.of()).stream()
              .map(node -> BindingFactory.binding(variable, node))
              .toList();
      return new ElementData(List.of(variable), rows);
    }
  }
}
