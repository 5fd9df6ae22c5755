package hearsay.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemesTest {
  private final Model schemes = Ontology.schemes();

  @Test
  void every_concept_has_a_label_a_definition_and_its_place_in_one_scheme() {
    for (Resource concept : concepts()) {
      for (Property property : List.of(SKOS.prefLabel, SKOS.definition, SKOS.inScheme)) {
        assertThat(concept.listProperties(property).toList()).as("%s", concept).hasSize(1);
      }
      assertThat(concept.hasProperty(SKOS.broader))
          .as("%s is a top concept or has a broader one", concept)
          .isNotEqualTo(concept.hasProperty(SKOS.topConceptOf));
    }
  }

  @Test
  void a_broader_concept_is_of_the_same_scheme() {
    schemes
        .listStatements(null, SKOS.broader, (RDFNode) null)
        .forEach(
            link ->
                assertThat(link.getResource().getPropertyResourceValue(SKOS.inScheme))
                    .as("%s", link)
                    .isEqualTo(link.getSubject().getPropertyResourceValue(SKOS.inScheme)));
  }

  @Test
  void a_label_means_one_concept_of_its_scheme() {
    Set<String> seen = new HashSet<>();
    for (Resource concept : concepts()) {
      for (String label : labels(concept, SKOS.prefLabel, SKOS.altLabel)) {
        Resource scheme = concept.getPropertyResourceValue(SKOS.inScheme);
        assertThat(seen.add(scheme + " " + label)).as("%s of %s", label, concept).isTrue();
      }
    }
  }

  @Test
  void a_hidden_label_of_an_attitude_is_another_ones_own_and_one_of_goods_is_nobodys() {
    Set<String> own = new HashSet<>();
    concepts().forEach(concept -> own.addAll(labels(concept, SKOS.prefLabel, SKOS.altLabel)));
    for (Resource concept : concepts()) {
      if (concept.hasProperty(SKOS.inScheme, Hs.term("hs:GoodsScheme"))) {
        assertThat(labels(concept, SKOS.hiddenLabel)).noneMatch(own::contains);
      } else {
        assertThat(own).containsAll(labels(concept, SKOS.hiddenLabel));
      }
    }
  }

  @Test
  void labels_are_lower_case() {
    for (Resource concept : concepts()) {
      assertThat(labels(concept, SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel))
          .allMatch(label -> label.chars().noneMatch(Character::isUpperCase));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"worry", "worried", "concerned", "nervous", "anxious", "uneasy"})
  void who_asks_for_worry_finds_worry_and_fear(String word) {
    assertThat(answers(word)).containsExactlyInAnyOrder("Fear", "Worry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fear", "fearful", "afraid", "frightened"})
  void who_asks_for_fear_finds_worry_too(String word) {
    assertThat(answers(word)).containsExactlyInAnyOrder("Fear", "Worry");
  }

  @ParameterizedTest
  @CsvSource({
    "dissatisfied, Anger",
    "distrusts, Doubt",
    "arms, ArtilleryShells",
    "weapons, Drones",
    "ammunition, ArtilleryShells",
    "energy, Oil",
    "technology, SpaceTechnology",
    "warned, Threat",
    "condemned, Accusation",
    "urged, Order",
    "military aid, Missiles",
    "criticised, Accusation",
    "statement, Admission"
  })
  void a_word_finds_the_narrower_concept(String word, String concept) {
    assertThat(answers(word)).contains(concept);
  }

  @ParameterizedTest
  @CsvSource({"angry, Dissatisfaction", "shells, Missiles", "statement, Denial"})
  void a_word_does_not_find_the_broader_or_another(String word, String concept) {
    assertThat(answers(word)).isNotEmpty().doesNotContain(concept);
  }

  /** The local names of the concepts that answer a word, as the saved queries find them. */
  private Set<String> answers(String word) {
    String query =
        """
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT DISTINCT ?concept WHERE {
          ?asked skos:prefLabel|skos:altLabel|skos:hiddenLabel "%s"@en .
          ?concept skos:broader* ?asked .
        }
        """
            .formatted(word);
    Set<String> found = new TreeSet<>();
    try (QueryExecution execution = QueryExecution.model(schemes).query(query).build()) {
      execution
          .execSelect()
          .forEachRemaining(row -> found.add(row.getResource("concept").getLocalName()));
    }
    return found;
  }

  private List<Resource> concepts() {
    return schemes.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
  }

  private static Set<String> labels(Resource concept, Property... kinds) {
    Set<String> labels = new TreeSet<>();
    for (Property kind : kinds) {
      concept.listProperties(kind).forEach(label -> labels.add(label.getString()));
    }
    return labels;
  }
}
