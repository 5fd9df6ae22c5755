package hearsay.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Dossier;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import hearsay.vocab.Nif;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class DossierGraphTest {
  private final Dossier dossier = Story.ofMany();
  private final Model graph = DossierGraph.of(dossier);

  @Test
  void a_graph_keeps_to_the_shapes() {
    assertThat(new ShapesCheck().problems(graph)).isEmpty();
  }

  @Test
  void nothing_about_what_an_actor_says_or_does_leaves_its_node() {
    Set<Property> leaving =
        dossier.actors().stream()
            .flatMap(actor -> graph.getResource(actor.id()).listProperties().toList().stream())
            .map(Statement::getPredicate)
            .collect(Collectors.toSet());
    assertThat(leaving)
        .containsExactlyInAnyOrder(RDF.type, RDFS.label, SKOS.exactMatch, ORG.memberOf);
  }

  @Test
  void the_same_dossier_gives_the_same_triples() {
    assertThat(lines(DossierGraph.of(Story.ofMany()))).isEqualTo(lines(graph));
  }

  @Test
  void no_node_is_blank() {
    assertThat(graph.listObjects().andThen(graph.listSubjects().mapWith(RDFNode.class::cast)))
        .toIterable()
        .noneMatch(RDFNode::isAnon);
  }

  @Test
  void a_state_of_mind_is_the_content_of_who_speaks_of_it() {
    Resource worry = only(HsClass.STATE_OF_MIND, Hs.ATTITUDE, Hs.term("hs:Worry"));
    Resource assertion = graph.listSubjectsWithProperty(Hs.CONTENT, worry).next();
    assertThat(label(assertion, Hs.SOURCE)).isEqualTo("Lena Brandt");
    assertThat(label(worry, Hs.EXPERIENCER)).isEqualTo("Ostland");
    assertThat(text(assertion, Hs.ROLE)).isEqualTo("former minister");
    assertThat(text(assertion, Hs.SAID_ON)).isEqualTo("on Tuesday");
    assertThat(text(worry, Hs.TARGET)).isEqualTo("the pact");
  }

  @Test
  void a_denial_has_the_shipment_as_content_and_negative_polarity() {
    Resource denial = only(HsClass.ASSERTION, Hs.SPEECH_ACT, Hs.term("hs:Denial"));
    Resource shipment = denial.getPropertyResourceValue(Hs.CONTENT);
    assertThat(denial.getPropertyResourceValue(Hs.POLARITY)).isEqualTo(Hs.term("hs:negative"));
    assertThat(shipment.getPropertyResourceValue(Hs.POLARITY)).isEqualTo(Hs.term("hs:positive"));
    assertThat(text(shipment, Hs.MIN_QUANTITY)).isEqualTo("2000");
    assertThat(text(shipment, Hs.WHEN)).isEqualTo("in May");
  }

  @Test
  void a_reported_report_is_linked_both_ways() {
    Resource inner = only(HsClass.ASSERTION, Hs.SPEECH_ACT, Hs.term("hs:Denial"));
    Resource outer = inner.getPropertyResourceValue(Hs.VIA);
    assertThat(label(outer, Hs.SOURCE)).isEqualTo("Nordpress");
    assertThat(outer.hasProperty(Hs.CONTENT, inner)).isTrue();
  }

  @Test
  void the_outlets_own_voice_has_neither_cue_nor_rule() {
    Resource fear = only(HsClass.STATE_OF_MIND, Hs.ATTITUDE, Hs.term("hs:Fear"));
    Resource voice = graph.listSubjectsWithProperty(Hs.CONTENT, fear).next();
    assertThat(label(voice, Hs.SOURCE)).isEqualTo("The Varda Courier");
    assertThat(voice.hasProperty(Hs.CUE_TEXT) || voice.hasProperty(Hs.RULE)).isFalse();
    assertThat(fear.hasProperty(Hs.EXPERIENCER)).isFalse();
  }

  @Test
  void every_place_in_the_text_tells_its_words() {
    List<Resource> places = graph.listSubjectsWithProperty(Nif.BEGIN_INDEX).toList();
    assertThat(places).isNotEmpty();
    for (Resource place : places) {
      int begin = place.getProperty(Nif.BEGIN_INDEX).getInt();
      int end = place.getProperty(Nif.END_INDEX).getInt();
      assertThat(text(place, Nif.ANCHOR_OF))
          .isEqualTo(dossier.article().text().substring(begin, end));
    }
  }

  @Test
  void pieces_are_mentions_of_their_own() {
    Resource fear = only(HsClass.STATE_OF_MIND, Hs.ATTITUDE, Hs.term("hs:Fear"));
    assertThat(text(fear, Hs.EXPRESSION)).isEqualTo("Fears … are growing");
    assertThat(fear.listProperties(Hs.EXPRESSION_MENTION).toList()).hasSize(2);
  }

  @Test
  void a_claim_costs_at_most_forty_triples() {
    int claims = dossier.assertions().size() + dossier.states().size() + dossier.shipments().size();
    assertThat(graph.size() / claims).isLessThanOrEqualTo(40);
  }

  private Resource only(Resource type, Property property, Resource value) {
    List<Resource> found =
        graph
            .listSubjectsWithProperty(property, value)
            .filterKeep(node -> node.hasProperty(RDF.type, type))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static String label(Resource node, Property property) {
    return text(node.getPropertyResourceValue(property), RDFS.label);
  }

  private static String text(Resource node, Property property) {
    return node.getProperty(property).getLiteral().getLexicalForm();
  }

  private static Set<String> lines(Model model) {
    StringWriter out = new StringWriter();
    model.write(out, "N-TRIPLES");
    return out.toString().lines().collect(Collectors.toCollection(TreeSet::new));
  }
}
