package hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Examples;
import hearsay.model.Actor;
import hearsay.model.AnnotatedArticle;
import hearsay.rdf.ShapesCheck;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the graph of every example, whatever the rules find in it. */
class ExampleGraphsTest {
  private static final ShapesCheck CHECK = new ShapesCheck();
  private static final Pipeline PIPELINE =
      Pipeline.standard(
              () -> {
                throw new AssertionError("the examples are parsed");
              })
          .knowing(List.of(Examples.ACTORS));

  @ParameterizedTest
  @MethodSource("examples")
  void the_graph_keeps_to_the_shapes(AnnotatedArticle example) {
    assertThat(CHECK.problems(graph(example))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void no_claim_is_stated_as_a_fact(AnnotatedArticle example) {
    Reading reading = PIPELINE.understand(example);
    Model graph = PIPELINE.graph(reading);
    for (Actor actor : reading.dossier().actors()) {
      assertThat(graph.getResource(actor.id()).listProperties().toList())
          .extracting(Statement::getPredicate)
          .isSubsetOf(RDF.type, RDFS.label, SKOS.exactMatch, ORG.memberOf);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void reading_it_again_gives_the_same_triples(AnnotatedArticle example) {
    Model graph = graph(example);
    assertThat(graph.listObjects().toList()).isNotEmpty().noneMatch(RDFNode::isAnon);
    assertThat(graph.listSubjects().toList()).noneMatch(RDFNode::isAnon);
    assertThat(graph(example).listStatements().toSet()).isEqualTo(graph.listStatements().toSet());
  }

  private static Model graph(AnnotatedArticle example) {
    return PIPELINE.graph(PIPELINE.understand(example));
  }

  static List<AnnotatedArticle> examples() {
    return Examples.all();
  }
}
