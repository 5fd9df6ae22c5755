package hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
  private static final String ARTICLE = "https://w3id.org/hearsay/article/shells-00000000";

  private final Model graph =
      RDFDataMgr.loadModel(FormatTest.class.getResource("article.ttl").toString());

  @ParameterizedTest
  @EnumSource(names = {"JSONLD", "NQ", "TRIG"})
  void an_article_reads_back_as_the_graph_of_its_name(Format format) {
    Dataset read = DatasetFactory.create();
    RDFDataMgr.read(read, bytes(written(format)), RDFLanguages.fileExtToLang(format.toString()));
    assertThat(read.getNamedModel(ARTICLE).isIsomorphicWith(graph)).isTrue();
    assertThat(read.getDefaultModel().isEmpty()).isTrue();
  }

  @Test
  void turtle_merges_the_articles() {
    Dataset read = DatasetFactory.create();
    RDFDataMgr.read(read, bytes(written(Format.TTL)), Lang.TURTLE);
    assertThat(read.getDefaultModel().isIsomorphicWith(graph)).isTrue();
  }

  @Test
  void rdf_12_adds_what_the_claims_reify() {
    Dataset read = DatasetFactory.create();
    RDFDataMgr.read(read, bytes(written(Format.RDF12)), Lang.TRIG);
    Model view = read.getNamedModel(ARTICLE);
    assertThat(view.containsAll(graph)).isTrue();
    assertThat(view.listStatements(null, RDF.reifies, (RDFNode) null).toList()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void the_same_graph_gives_the_same_text(Format format) {
    assertThat(written(format)).isEqualTo(written(format)).isNotBlank();
  }

  @Test
  void an_assertion_is_a_line_of_json() {
    assertThat(lines().getFirst())
        .isEqualTo(
            JsonParser.parseString(
                """
                {"article": "https://w3id.org/hearsay/article/shells-00000000",
                 "type": "Assertion",
                 "id": "https://w3id.org/hearsay/article/shells-00000000/assertion/0-78",
                 "source": {"id": "https://w3id.org/hearsay/actor/ada-orne",
                            "label": "Ada Orne", "kind": "Person"},
                 "cue": "denied",
                 "content": "that Westland had sent 1,200 shells to Norrland",
                 "spans": {"source": [[0, 17]], "cue": [[18, 24]], "content": [[25, 72]]},
                 "quotation": "indirect", "speechAct": "hs:Denial",
                 "polarity": "negative", "certainty": "certain", "via": null}
                """));
  }

  @Test
  void the_outlets_own_voice_has_neither_cue_nor_quotation() {
    JsonObject outlet = lines().get(1);
    assertThat(outlet.get("cue").isJsonNull()).isTrue();
    assertThat(outlet.get("quotation").isJsonNull()).isTrue();
    assertThat(outlet.getAsJsonObject("spans").get("source").getAsJsonArray()).isEmpty();
  }

  @Test
  void a_state_of_mind_names_who_asserts_it() {
    JsonObject state = lines().get(2);
    assertThat(state.get("attitude").getAsString()).isEqualTo("hs:Worry");
    assertThat(state.getAsJsonObject("experiencer").get("kind").getAsString()).isEqualTo("State");
    assertThat(state.get("target").isJsonNull()).isTrue();
    assertThat(state.get("assertedBy").toString())
        .isEqualTo("[\"" + ARTICLE + "/assertion/0-98\"]");
  }

  @Test
  void a_shipment_counts_in_plain_numbers() {
    JsonObject quantity = lines().get(3).getAsJsonObject("quantity");
    assertThat(quantity.toString())
        .isEqualTo("{\"text\":\"1,200 shells\",\"min\":1200,\"max\":1200,\"unit\":\"shells\"}");
  }

  private List<JsonObject> lines() {
    return written(Format.JSONL)
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  private String written(Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer = format.writer(out)) {
      writer.write(ARTICLE, graph);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
