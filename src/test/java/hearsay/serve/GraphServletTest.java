package hearsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.export.FeedFormat;
import hearsay.serve.ServerSettings.Access;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphServletTest {
  private static Serving serving;

  @BeforeAll
  static void start() {
    serving = Serving.with(Access.READING);
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static HttpResponse<String> get(String query, String... headers) {
    return serving.get("/graph" + query, headers);
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElseThrow().replaceAll("\\s", "");
  }

  @Test
  void every_format_is_to_be_had_by_name() {
    for (FeedFormat format : FeedFormat.ALL) {
      HttpResponse<String> response = get("?format=" + format);
      assertThat(response.statusCode()).as("%s", format).isEqualTo(200);
      assertThat(type(response)).startsWithIgnoringCase(format.mediaType());
      assertThat(response.body()).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                            | application/json
          application/json                               | application/json
          application/gexf+xml                           | application/gexf+xml
          application/graphml+xml, */*;q=0.1             | application/graphml+xml
          text/vnd.graphviz                              | text/vnd.graphviz
          text/csv;q=0.4, text/turtle;q=0.8              | text/turtle
          application/ld+json                            | application/ld+json
          application/n-quads                            | application/n-quads
          application/trig                               | application/trig;charset
          application/trig;version=1.2                   | application/trig;version=1.2
          application/x-ndjson                           | application/x-ndjson
          text/*, text/csv;q=0                           | text/vnd.graphviz
          text/html,application/xml;q=0.9,*/*;q=0.8      | application/json
          """)
  void a_client_gets_what_it_accepts(String accept, String type) {
    HttpResponse<String> response = get("", "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(type(response)).startsWith(type);
    assertThat(response.headers().firstValue("Vary")).contains("Accept");
  }

  @Test
  void what_is_not_offered_is_not_acceptable() {
    HttpResponse<String> response = get("", "Accept", "image/png");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("problem", "remedy", "application/gexf+xml");
    assertThat(get("?format=gexf", "Accept", "image/png").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?colour=red",
        "?format=png",
        "?limit=0",
        "?limit=many",
        "?format=trig&limit=3",
        "?download=maybe",
        "?source=Nobody+At+All",
        "?since=soon"
      })
  void what_makes_no_sense_is_told(String query) {
    HttpResponse<String> response = get(query);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("problem", "remedy").doesNotContain("\tat ");
  }

  @Test
  void claims_are_filtered() {
    assertThat(get("?kind=shipment&format=csv").body()).contains("sends ").doesNotContain("feels ");
    assertThat(get("?source=Ina+Veld&format=nq").body())
        .contains("assertion/0-50>")
        .doesNotContain("assertion/200-240>");
  }

  @Test
  void a_download_has_a_name() {
    assertThat(get("?format=gexf&download=true").headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"hearsay.gexf\"");
    assertThat(get("?format=gexf").headers().firstValue("Content-Disposition")).isEmpty();
  }
}
