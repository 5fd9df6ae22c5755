package hearsay.vocab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.model.Certainty;
import hearsay.model.Polarity;
import hearsay.model.Quotation;
import hearsay.model.Tense;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The constants and {@code ontology/hearsay.ttl} tell of the same terms. */
class HsTest {
  private final Model terms = Ontology.terms();

  @Test
  void every_property_has_its_constant_and_every_constant_its_property() {
    assertThat(constants(Hs.class)).isEqualTo(defined(OWL2.ObjectProperty, OWL2.DatatypeProperty));
  }

  @Test
  void every_class_has_its_constant_and_every_constant_its_class() {
    assertThat(constants(HsClass.class)).isEqualTo(defined(OWL2.Class));
  }

  @Test
  void a_constant_is_named_as_its_term() {
    Stream.of(Hs.class, HsClass.class)
        .flatMap(holder -> Arrays.stream(holder.getFields()))
        .filter(field -> Resource.class.isAssignableFrom(field.getType()))
        .forEach(
            field ->
                assertThat(field.getName().replace("_", "").toLowerCase(Locale.ROOT))
                    .isEqualTo(resource(field).getLocalName().toLowerCase(Locale.ROOT)));
  }

  @Test
  void every_term_has_a_label_and_a_comment() {
    terms
        .listSubjects()
        .filterKeep(term -> term.getURI().startsWith(Hs.NAMESPACE))
        .forEach(
            term -> {
              assertThat(term.listProperties(RDFS.label).toList()).as(term.getURI()).hasSize(1);
              assertThat(term.listProperties(RDFS.comment).toList()).as(term.getURI()).hasSize(1);
            });
  }

  @Test
  void nothing_can_be_inferred_about_what_is_claimed() {
    assertThat(terms.contains(null, RDFS.domain, (RDFNode) null)).isFalse();
    assertThat(terms.contains(null, RDFS.range, (RDFNode) null)).isFalse();
  }

  @Test
  void every_closed_kind_has_its_concepts() {
    Model schemes = Ontology.schemes();
    assertThat(concepts(schemes, HsClass.POLARITY_VALUE)).isEqualTo(values(Polarity.values()));
    assertThat(concepts(schemes, HsClass.CERTAINTY_LEVEL)).isEqualTo(values(Certainty.values()));
    assertThat(concepts(schemes, HsClass.QUOTATION_KIND)).isEqualTo(values(Quotation.values()));
    assertThat(concepts(schemes, HsClass.TENSE_VALUE)).isEqualTo(values(Tense.values()));
  }

  @Test
  void a_term_is_written_with_its_prefix() {
    assertThat(Hs.term("hs:Worry").getURI()).isEqualTo("https://w3id.org/hearsay/ns#Worry");
    assertThatThrownBy(() -> Hs.term("Worry")).hasMessageContaining("does not begin with hs:");
  }

  private Set<String> defined(Resource... types) {
    return Stream.of(types)
        .flatMap(type -> terms.listSubjectsWithProperty(RDF.type, type).toList().stream())
        .map(Resource::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants(Class<?> holder) {
    return Arrays.stream(holder.getFields())
        .filter(field -> Resource.class.isAssignableFrom(field.getType()))
        .map(field -> resource(field).getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Resource resource(Field field) {
    try {
      return (Resource) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> concepts(Model schemes, Resource type) {
    return schemes.listSubjectsWithProperty(RDF.type, type).mapWith(Resource::getURI).toSet();
  }

  private static Set<String> values(Enum<?>[] constants) {
    return List.of(constants).stream()
        .map(constant -> Hs.value(constant).getURI())
        .collect(Collectors.toSet());
  }
}
