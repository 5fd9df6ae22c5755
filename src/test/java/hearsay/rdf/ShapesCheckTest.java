package hearsay.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import hearsay.vocab.Nif;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

/** Each test breaks one thing of a good graph and reads what the check says about it. */
class ShapesCheckTest {
  private final ShapesCheck check = new ShapesCheck();
  private final Model graph = DossierGraph.of(Story.ofMany());

  @Test
  void a_good_graph_has_no_problems() {
    assertThat(check.problems(graph)).isEmpty();
  }

  @Test
  void a_claim_stated_as_a_fact_is_refused() {
    any(HsClass.STATE).addProperty(Hs.ATTITUDE, Hs.term("hs:Worry"));
    assertRefused("no claim leaves its node (hs:attitude hs:Worry)");
  }

  @Test
  void an_assertion_without_source_is_refused() {
    any(HsClass.ASSERTION).removeAll(Hs.SOURCE);
    assertRefused("an assertion has one source");
  }

  @Test
  void a_source_that_the_graph_does_not_describe_is_refused() {
    graph.removeAll(graph.getResource(Story.ACTOR + "lena-brandt"), null, null);
    assertRefused("an assertion has one source, an actor of the graph");
  }

  @Test
  void a_content_that_nobody_asserts_is_refused() {
    graph.removeAll(null, Hs.CONTENT, any(HsClass.STATE_OF_MIND));
    assertRefused("somebody asserts it");
  }

  @Test
  void a_polarity_outside_of_the_scheme_is_refused() {
    replace(any(HsClass.SHIPMENT), Hs.POLARITY, Hs.term("hs:certain"));
    assertRefused("it has one polarity: hs:positive or hs:negative");
  }

  @Test
  void an_unknown_attitude_is_refused() {
    replace(any(HsClass.STATE_OF_MIND), Hs.ATTITUDE, Hs.term("hs:Mirth"));
    assertRefused("one attitude of the scheme (hs:attitude hs:Mirth)");
  }

  @Test
  void an_assertion_without_words_is_refused() {
    any(HsClass.ASSERTION).removeAll(Hs.CONTENT_MENTION);
    assertRefused("the words of the content are mentions");
  }

  @Test
  void a_place_that_ends_before_it_begins_is_refused() {
    any(Nif.PHRASE).removeAll(Nif.BEGIN_INDEX).addLiteral(Nif.BEGIN_INDEX, 9999);
    assertRefused("begins at one offset, which lies before its end");
  }

  @Test
  void a_read_assertion_without_rule_is_refused() {
    graph.listSubjectsWithProperty(Hs.CUE_TEXT).next().removeAll(Hs.RULE);
    assertRefused("or it is the publisher's");
  }

  @Test
  void an_own_voice_of_somebody_else_is_refused() {
    Resource voice =
        graph
            .listSubjectsWithProperty(RDF.type, HsClass.ASSERTION)
            .filterDrop(node -> node.hasProperty(Hs.RULE))
            .next();
    replace(voice, Hs.SOURCE, any(HsClass.PERSON));
    assertRefused("or it is the publisher's");
  }

  @Test
  void an_unmentioned_link_to_the_reporting_assertion_is_refused() {
    Resource inner = graph.listSubjectsWithProperty(Hs.VIA).next();
    graph.removeAll(null, Hs.CONTENT, inner);
    assertRefused("the assertion that reports this one has it as content");
  }

  @Test
  void a_confidence_above_one_is_refused() {
    replace(any(HsClass.SHIPMENT), Hs.CONFIDENCE, Numbers.decimal(1.5));
    assertRefused("the rule's confidence, over 0 and up to 1");
  }

  @Test
  void an_actor_with_two_names_is_refused() {
    any(HsClass.PERSON).addProperty(RDFS.label, "Lena B.");
    assertRefused("an actor has one label");
  }

  @Test
  void an_article_without_publisher_is_refused() {
    any(HsClass.ARTICLE).removeAll(SchemaDO.publisher);
    assertRefused("an article has one publisher");
  }

  private Resource any(Resource type) {
    return graph.listSubjectsWithProperty(RDF.type, type).next();
  }

  private void replace(Resource node, Property property, RDFNode value) {
    node.removeAll(property).addProperty(property, value);
  }

  private void assertRefused(String message) {
    assertThat(check.problems(graph))
        .extracting(Object::toString)
        .anySatisfy(problem -> assertThat(problem).contains(message));
  }
}
