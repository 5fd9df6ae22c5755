package hearsay.serve;

import static hearsay.serve.Serving.ask;
import static hearsay.serve.Serving.encoded;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.serve.ServerSettings.Access;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SparqlClientsTest {
  private static final String PREFIX = "PREFIX hs: <https://w3id.org/hearsay/ns#> ";
  private static final String ASSERTIONS = PREFIX + "SELECT ?a { ?a a hs:Assertion }";
  private static final String COPY = "https://w3id.org/hearsay/article/copy-3";

  private static Serving serving;
  private static String endpoint;

  @BeforeAll
  static void start() {
    serving = Serving.with(Access.READING);
    endpoint = serving.at("/hearsay/sparql").toString();
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static long assertions() {
    return Serving.store().stats().assertions();
  }

  @Test
  void jena_asks_by_get_and_post_and_in_every_format() {
    for (QuerySendMode way : List.of(QuerySendMode.asGetAlways, QuerySendMode.asPost)) {
      for (String format :
          List.of(
              "application/sparql-results+json",
              "application/sparql-results+xml",
              "text/csv",
              "text/tab-separated-values")) {
        try (QueryExecutionHTTP query =
            QueryExecutionHTTP.service(endpoint)
                .query(ASSERTIONS)
                .acceptHeader(format)
                .sendMode(way)
                .build()) {
          assertThat(ResultSetFormatter.consume(query.execSelect())).isEqualTo((int) assertions());
        }
      }
    }
  }

  @Test
  void jena_sends_a_query_as_a_form_and_gets_graphs() {
    try (QueryExecutionHTTP query =
        QueryExecutionHTTP.service(endpoint)
            .query(PREFIX + "CONSTRUCT WHERE { ?a hs:contentText ?text }")
            .sendMode(QuerySendMode.asPostForm)
            .build()) {
      assertThat(query.execConstruct().size()).isPositive();
    }
    try (RDFConnection connection =
        RDFConnectionRemote.newBuilder()
            .destination(serving.at("/hearsay/").toString())
            .queryEndpoint("sparql")
            .gspEndpoint("get")
            .build()) {
      assertThat(connection.queryAsk("ASK { ?s ?p ?o }")).isTrue();
      assertThat(connection.queryDescribe("DESCRIBE <" + COPY + ">").size()).isPositive();
      assertThat(connection.fetch(COPY).size()).isPositive();
      assertThatThrownBy(() -> connection.delete(COPY)).isInstanceOf(HttpException.class);
    }
  }

  @Test
  void jena_asks_one_graph_alone() {
    try (QueryExecutionHTTP query =
        QueryExecutionHTTP.service(endpoint).query(ASSERTIONS).addDefaultGraphURI(COPY).build()) {
      assertThat(ResultSetFormatter.consume(query.execSelect()))
          .isPositive()
          .isLessThan((int) assertions());
    }
  }

  @Test
  void rdf4j_asks_as_well() {
    SPARQLRepository repository = new SPARQLRepository(endpoint);
    try (RepositoryConnection connection = repository.getConnection()) {
      List<BindingSet> rows =
          QueryResults.asList(connection.prepareTupleQuery(ASSERTIONS).evaluate());
      assertThat(rows).hasSize((int) assertions());
      assertThat(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate()).isTrue();
      assertThat(
              QueryResults.asModel(
                  connection
                      .prepareGraphQuery(PREFIX + "CONSTRUCT WHERE { ?a hs:contentText ?text }")
                      .evaluate()))
          .isNotEmpty();
      var one = connection.prepareTupleQuery(ASSERTIONS);
      SimpleDataset dataset = new SimpleDataset();
      dataset.addDefaultGraph(connection.getValueFactory().createIRI(COPY));
      one.setDataset(dataset);
      assertThat(QueryResults.asList(one.evaluate()))
          .isNotEmpty()
          .hasSizeLessThan((int) assertions());
      assertThatThrownBy(() -> connection.prepareTupleQuery("SELECT nonsense").evaluate())
          .hasMessageContaining("nonsense");
    } finally {
      repository.shutDown();
    }
  }

  /** As SPARQLWrapper for Python does it: many names for the format, all at once. */
  @Test
  void a_script_that_names_the_format_in_many_ways_is_understood() {
    for (Map.Entry<String, String> format :
        Map.of(
                "json", "application/sparql-results+json",
                "xml", "application/sparql-results+xml",
                "csv", "text/csv",
                "tsv", "text/tab-separated-values")
            .entrySet()) {
      String word = format.getKey();
      HttpResponse<String> response =
          serving.get(
              ask(ASSERTIONS) + "&format=%s&output=%s&results=%s".formatted(word, word, word),
              "Accept",
              format.getValue(),
              "User-Agent",
              "sparqlwrapper 2.0.0 (rdflib.github.io/sparqlwrapper)");
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type").orElseThrow())
          .startsWith(format.getValue());
    }
    HttpResponse<String> posted =
        serving.post(
            "/hearsay/sparql",
            "application/x-www-form-urlencoded",
            "query=" + encoded(ASSERTIONS) + "&format=json&output=json&results=json",
            "Accept",
            "application/sparql-results+json,application/json,text/javascript");
    assertThat(posted.statusCode()).isEqualTo(200);
  }

  @Test
  void curl_gets_json_and_every_graph_format() {
    HttpResponse<String> rows = serving.get(ask(ASSERTIONS), "Accept", "*/*");
    ResultSet result =
        ResultSetFactory.fromJSON(new ByteArrayInputStream(rows.body().getBytes(UTF_8)));
    assertThat(ResultSetFormatter.consume(result)).isEqualTo((int) assertions());
    String construct = PREFIX + "CONSTRUCT WHERE { ?a hs:contentText ?text }";
    for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML)) {
      HttpResponse<String> graph = serving.get(ask(construct), "Accept", lang.getHeaderString());
      Model model = ModelFactory.createDefaultModel();
      RDFParser.fromString(graph.body(), lang).parse(model);
      assertThat(model.size()).as(lang.getName()).isPositive();
    }
  }

  @Test
  void words_of_all_scripts_arrive() {
    String query = "SELECT ('Київ 北京 ☂' AS ?words) {}";
    for (HttpResponse<String> response :
        List.of(
            serving.get(ask(query)),
            serving.post("/hearsay/sparql", "application/sparql-query", query),
            serving.post(
                "/hearsay/sparql",
                "application/x-www-form-urlencoded; charset=UTF-8",
                "query=" + encoded(query)))) {
      assertThat(response.body()).contains("Київ 北京 ☂");
    }
  }

  @Test
  void the_endpoint_describes_itself() {
    for (Lang lang : List.of(Lang.TURTLE, Lang.JSONLD, Lang.RDFXML, Lang.NTRIPLES)) {
      HttpResponse<String> response =
          serving.get("/hearsay/sparql", "Accept", lang.getHeaderString());
      assertThat(response.statusCode()).isEqualTo(200);
      Model model = ModelFactory.createDefaultModel();
      RDFParser.fromString(response.body(), lang).parse(model);
      String sd = "http://www.w3.org/ns/sparql-service-description#";
      assertThat(model.listObjectsOfProperty(model.createProperty(sd + "endpoint")).toList())
          .containsExactly(model.createResource(endpoint));
    }
    assertThat(serving.get("/hearsay/sparql").statusCode()).isEqualTo(200);
  }
}
