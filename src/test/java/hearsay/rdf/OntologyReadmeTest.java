package hearsay.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.vocab.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** The worked example of {@code ontology/README.md} is what Hearsay writes. */
class OntologyReadmeTest {
  private final Model example = RDFParser.fromString(block("turtle"), Lang.TURTLE).toModel();

  @Test
  void the_example_is_exactly_what_is_written() {
    Model written = DossierGraph.of(Story.ofOneSentence());
    assertThat(example.difference(written).listStatements().toList()).isEmpty();
    assertThat(written.difference(example).listStatements().toList()).isEmpty();
  }

  @Test
  void the_example_keeps_to_the_shapes() {
    assertThat(new ShapesCheck().problems(example)).isEmpty();
  }

  @Test
  void the_query_finds_who_claimed_it() {
    Model all = ModelFactory.createUnion(example, Ontology.schemes());
    try (QueryExecution query = QueryExecution.model(all).query(block("sparql")).build()) {
      QuerySolution row = query.execSelect().next();
      assertThat(row.getLiteral("who").getString()).isEqualTo("Lena Brandt");
      assertThat(row.getLiteral("words").getString()).startsWith("Ostland is worried");
    }
  }

  private static String block(String language) {
    try {
      String page = Files.readString(Path.of("ontology", "README.md"));
      Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(page);
      assertThat(block.find()).isTrue();
      return block.group(1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
