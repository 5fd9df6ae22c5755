package hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import hearsay.explore.Card;
import hearsay.explore.Explorer;
import hearsay.explore.Filter;
import hearsay.explore.Network;
import hearsay.explore.Network.Edge;
import hearsay.store.SampleStore;
import hearsay.store.Store;
import hearsay.vocab.Hs;
import hearsay.vocab.HsClass;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedTest {
  private static final String HARBOUR = "https://w3id.org/hearsay/article/harbour-1";
  private static final OptionalInt ALL = OptionalInt.empty();

  private static Store store;
  private static Explorer explorer;
  private static Feed feed;

  @BeforeAll
  static void open() {
    store = SampleStore.open();
    explorer = new Explorer(store);
    feed = new Feed(store, explorer);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String written(String filter, FeedFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    feed.of(Filter.parse(filter), format, ALL).to(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Dataset read(String filter, Format format) {
    Dataset read = DatasetFactory.create();
    Lang language =
        format == Format.RDF12 ? Lang.TRIG : RDFLanguages.fileExtToLang(format.toString());
    byte[] text = written(filter, format).getBytes(StandardCharsets.UTF_8);
    RDFDataMgr.read(read, new ByteArrayInputStream(text), language);
    return read;
  }

  private static List<String> graphs(Dataset dataset) {
    List<String> names = new ArrayList<>();
    dataset.listModelNames().forEachRemaining(name -> names.add(name.getURI()));
    return names;
  }

  private static List<String> assertions(Model model) {
    return model.listSubjectsWithProperty(RDF.type, HsClass.ASSERTION).toList().stream()
        .map(assertion -> assertion.getURI().replaceFirst(".*/", ""))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"JSONLD", "NQ", "TRIG"})
  void all_claims_are_the_whole_graphs(Format format) {
    Dataset read = read("", format);
    assertThat(graphs(read)).hasSize(3);
    for (String article : graphs(read)) {
      assertThat(
              read.getNamedModel(article)
                  .getGraph()
                  .isIsomorphicWith(store.article(article).orElseThrow()))
          .as(article)
          .isTrue();
    }
    assertThat(read.getDefaultModel().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"JSONLD", "NQ", "RDF12", "TRIG"})
  void a_filter_leaves_what_the_claims_rest_on(Format format) {
    Dataset read = read("source=Ina+Veld&article=harbour-1", format);
    assertThat(graphs(read)).containsExactly(HARBOUR);
    Model model = read.getNamedModel(HARBOUR);
    assertThat(assertions(model)).containsExactly("0-50");
    assertThat(model.contains(model.getResource(HARBOUR), RDF.type, HsClass.ARTICLE)).isTrue();
    assertThat(model.listSubjectsWithProperty(RDF.type, HsClass.STATE_OF_MIND).toList()).hasSize(1);
    assertThat(model.listSubjectsWithProperty(Hs.EXPERIENCER).toList()).hasSize(1);
  }

  @Test
  void who_reports_a_claim_comes_with_it_but_not_what_else_they_report() {
    Model outer =
        read("article=harbour-1&source=Tal+Orsin&attitude=worry&stance=affirms", Format.TRIG)
            .getNamedModel(HARBOUR);
    assertThat(assertions(outer)).containsExactly("100-160", "120-160");
    assertThat(outer.listObjectsOfProperty(Hs.CONTENT).toList())
        .allMatch(content -> content.asResource().hasProperty(RDF.type));
  }

  @Test
  void nothing_that_is_spoken_of_is_missing() {
    Model model = read("attitude=worry", Format.TRIG).getUnionModel();
    for (var content : model.listObjectsOfProperty(Hs.CONTENT).toList()) {
      assertThat(content.asResource().hasProperty(RDF.type)).as("%s", content).isTrue();
    }
  }

  @Test
  void a_filter_that_lets_nothing_through_gives_an_empty_dataset() {
    assertThat(graphs(read("article=harbour-1&source=Ina+Veld&stance=denies", Format.JSONLD)))
        .isEmpty();
    assertThat(graphs(read("article=harbour-1&source=Ina+Veld&stance=denies", Format.TRIG)))
        .isEmpty();
  }

  @Test
  void json_ld_is_an_article_a_line() {
    assertThat(written("", Format.JSONLD).lines()).hasSize(5);
  }

  @Test
  void json_lines_are_filtered_too() {
    assertThat(written("article=harbour-1&source=Ina+Veld", Format.JSONL).lines()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void a_network_is_that_of_the_filtered_claims(NetworkFormat format) {
    Network network =
        Network.of(explorer.claims(Filter.parse("kind=shipment")), Filter.parse("kind=shipment"));
    assertThat(ReadBack.written(network, format)).isEqualTo(written("kind=shipment", format));
    assertThat(network.edges()).isNotEmpty();
  }

  @Test
  void the_query_of_an_edge_finds_just_its_claims() {
    for (String filter : List.of("", "attitude=worry", "source=Zubrovia")) {
      Filter given = Filter.parse(filter);
      for (Edge edge : Network.of(explorer.claims(given), given).edges()) {
        assertThat(
                explorer.claims(Filter.parse(edge.query())).stream()
                    .map(Card::assertion)
                    .distinct())
            .as(edge.query())
            .hasSize(edge.weight());
      }
    }
  }

  @Test
  void a_limit_is_for_networks() {
    assertThatThrownBy(() -> feed.of(Filter.ALL, Format.TRIG, OptionalInt.of(3)))
        .isInstanceOf(HearsayException.class)
        .hasMessageContaining("trig");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    feed.of(Filter.ALL, NetworkFormat.CYTOSCAPE, OptionalInt.of(2)).to(out);
    assertThat(ReadBack.cytoscape(out.toString(StandardCharsets.UTF_8)).nodes()).hasSize(2);
  }
}
