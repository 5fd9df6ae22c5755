package hearsay.rdf;

import hearsay.vocab.Ontology;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.P_Link;
import org.jspecify.annotations.Nullable;

/**
 * Checks articles' graphs against {@code ontology/shapes.ttl}; read once, it serves many graphs.
 */
public final class ShapesCheck {
  private final Shapes shapes = Shapes.parse(Ontology.shapes().getGraph());
  private final Graph terms = Ontology.terms().getGraph();
  private final Graph schemes = Ontology.schemes().getGraph();
  private final PrefixMapping prefixes = DossierGraph.prefixed();

  /**
   * Something that should be otherwise; IRIs are shortened by the usual prefixes.
   *
   * @param node the thing that is wrong
   * @param message what should hold of it
   * @param property the property that is wrong; empty where the whole node is
   * @param found the value that is wrong; empty where something is missing
   */
  public record Problem(String node, String message, String property, String found) {
    @Override
    public String toString() {
      String place = (property + " " + found).strip();
      return node + ": " + message + (place.isEmpty() ? "" : " (" + place + ")");
    }
  }

  /** All that is wrong with one article's graph, sorted; nothing if it is as it should be. */
  public List<Problem> problems(Model article) {
    return problems(article.getGraph());
  }

  /** As {@link #problems(Model)}. */
  public List<Problem> problems(Graph article) {
    Graph known = new MultiUnion(new Graph[] {article, terms, schemes});
    return ShaclValidator.get().validate(shapes, known).getEntries().stream()
        .map(this::problem)
        .distinct()
        .sorted(Comparator.comparing(Problem::toString))
        .toList();
  }

  private Problem problem(ReportEntry entry) {
    return new Problem(
        show(entry.focusNode()),
        entry.message(),
        entry.resultPath() instanceof P_Link link ? show(link.getNode()) : "",
        show(entry.value()));
  }

  private String show(@Nullable Node node) {
    return node == null ? "" : node.toString(prefixes);
  }
}
