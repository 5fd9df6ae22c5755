package hearsay.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.ExampleStore;
import hearsay.HearsayException;
import hearsay.store.SampleStore;
import hearsay.store.Store;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The claims of a filter are the same by the index and by the query that it is written as. */
class FilterQueryTest {
  private static final Store STORE = Store.inMemory();
  private static final Explorer EXPLORER = new Explorer(STORE);
  private static final String NESTED = "https://w3id.org/hearsay/article/nested-1";

  @BeforeAll
  static void fill() {
    SampleStore.fill(STORE);
    ExampleStore.fill(STORE);
    STORE.put(NESTED, RDFDataMgr.loadModel("hearsay/explore/nested.ttl"));
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static Set<String> asked(String filter) {
    Query query =
        QueryFactory.create(EXPLORER.sparql(Filter.parse(filter)), Syntax.syntaxSPARQL_11);
    return STORE.select(
        query,
        rows -> {
          Set<String> found = new TreeSet<>();
          rows.forEach(
              row -> {
                Node content = row.get("content");
                found.add(row.get("assertion") + " " + (content == null ? "" : content));
              });
          return found;
        });
  }

  private static Set<String> indexed(String filter) {
    return EXPLORER.claims(Filter.parse(filter)).stream()
        .map(
            card ->
                card.assertion()
                    + " "
                    + card.state()
                        .map(Card.Feeling::id)
                        .or(() -> card.shipment().map(Card.Sending::id))
                        .orElse(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "source=Russia",
        "source=Marovia&source=Zubrovia",
        "source==Zubrovia",
        "source==Zubrovia&source=Marovia",
        "about=China",
        "about=Marovia&kind=text",
        "about==North Korea",
        "experiencer=China&attitude=worry",
        "experiencer=-",
        "experiencer=China&experiencer=-",
        "toward=Russia",
        "kind=state&toward=-",
        "sender=North Korea&recipient=Russia",
        "sender=-&goods=arms",
        "recipient=-",
        "attitude=fear",
        "attitude==hs:Fear",
        "attitude=hope&attitude==hs:Fear",
        "goods=arms",
        "goods=shells&stance=denies",
        "act=statement",
        "act==hs:Statement&named=false",
        "kind=text",
        "kind=text&kind=state",
        "kind=state&kind=shipment",
        "kind=shipment",
        "kind=text&goods=arms",
        "stance=affirms",
        "stance=denies",
        "stance=asks&stance=demands",
        "stance=leaves-open",
        "polarity=negative",
        "certainty=possible",
        "certainty=probable&certainty=certain",
        "outlet=Hearsay examples",
        "outlet=The Ulmeri Times",
        "named=true",
        "named=false",
        "article=harbour-1",
        "article=article:harbour-1&source=Zubrovia",
        "since=2026-03&until=2026-03",
        "since=2023-11-10&until=2024",
        "until=2023",
        "q=worr",
        "q=russia \"north korea\"",
        "q=\"worried about\"&q=container",
        "q=shell* (\\",
        "q=%22%22",
        "q=dam&source=Ina Veld",
        "source=Russia&about=Ukraine&stance=denies&q=soldier",
        "source=United States&about=China",
        "source=Russia&about==Ukraine&about=North Korea",
        "sender=North Korea&recipient=Russia&recipient=-&outlet=Hearsay examples",
        "experiencer=China&toward=Russia&toward==North Korea",
        "article=nested-1",
        "article=nested-1&stance=denies",
        "article=nested-1&about=Marovia",
        "article=nested-1&about=Ina Veld&source=Tal Orsin",
        "act=denial",
        "act=denial&q=barges",
        "stance=denies&stance=leaves-open",
        "stance=denies&kind=text",
        "polarity=negative&certainty=possible",
        "certainty=probable",
        "certainty=possible&about=Marovia",
        "q=barges",
        "q=\"might fear\" strike",
        "q='",
        "outlet=The Ulmeri Times&since=2026-04",
        "about=Marovia&experiencer=Marovia&source=Ina Veld"
      })
  void both_give_the_same_claims(String filter) {
    assertThat(asked(filter)).isEqualTo(indexed(filter));
  }

  @Test
  void who_tells_of_a_denial_denies_nothing() {
    String outer = NESTED + "/assertion/0-70";
    String inner = NESTED + "/assertion/19-50";
    assertThat(asked("article=nested-1&stance=denies"))
        .containsExactly(inner + " " + NESTED + "/state/58-70");
    assertThat(asked("stance=denies")).noneMatch(claim -> claim.startsWith(outer));
    assertThat(asked("article=nested-1&stance=affirms")).containsExactly(outer + " ");
  }

  @Test
  void the_filters_find_something() {
    assertThat(indexed("source=Russia")).isNotEmpty();
    assertThat(indexed("experiencer=China&attitude=worry")).isNotEmpty();
    assertThat(indexed("sender=North Korea&recipient=Russia")).isNotEmpty();
    assertThat(indexed("goods=arms&stance=denies")).isNotEmpty();
    assertThat(indexed("toward=-")).isNotEmpty();
    assertThat(indexed("stance=leaves-open")).isNotEmpty();
    assertThat(indexed("q=\"worried about\"")).isNotEmpty();
  }

  @Test
  void a_name_cannot_end_the_query_it_is_put_into() {
    assertThatThrownBy(() -> EXPLORER.sparql(Filter.parse("source=x://y> } %23")))
        .isInstanceOf(HearsayException.class);
  }
}
