package hearsay.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The graph, the time line, the shipments and the queries in a real browser. */
class ExplorerViewsIT extends BrowserTest {
  private static final String PLACE =
      """
      (kind) => {
        const cy = document.querySelector('.canvas')._cyreg.cy;
        const box = document.querySelector('.canvas').getBoundingClientRect();
        const one = kind === 'edge'
          ? cy.edges().filter((edge) => edge.source().id() !== edge.target().id()).max((edge) => edge.data('weight')).ele
          : cy.nodes().max((node) => node.data('claims')).ele;
        cy.zoom(2); cy.center(one);
        const at = kind === 'edge' ? one.renderedMidpoint() : one.renderedPosition();
        return [one.id(), box.x + at.x, box.y + at.y];
      }
      """;

  @Test
  void filters_are_kept_from_view_to_view() {
    tab().open("claims?stance=denies");
    for (String view : List.of("Graph", "Time line", "Shipments", "Claims")) {
      tab().view(view);
      tab().addressHas("stance=denies");
      assertThat(tab().chips()).hasCount(1);
    }
  }

  @Test
  void an_edge_shows_the_words_behind_it() {
    tab().open("graph");
    click("edge");
    assertThat(panel()).isVisible();
    assertThat(panel().locator(".card blockquote").first()).isVisible();
    tab().addressHas("edge=");
    panel().getByLabel("Close").click();
    tab().settled();
    assertThat(panel()).isHidden();
  }

  @Test
  void a_node_opens_its_neighbourhood() {
    tab().open("graph?limit=40&stance=denies");
    String id = click("node");
    tab().addressHas("expand=");
    assertThat(panel().locator("h2")).isVisible();
    assertThat(tab().page().url())
        .contains(java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void the_graph_is_also_a_list_for_those_who_cannot_see_it() {
    tab().open("graph");
    tab().page().getByText("The graph as a list").click();
    tab().page().locator(".as-list button").first().press("Enter");
    assertThat(panel().locator(".card").first()).isVisible();
  }

  @Test
  void what_has_a_place_in_the_graph_keeps_it() {
    tab().open("graph");
    Object before = places();
    tab().view("Claims");
    tab().page().goBack();
    tab().settled();
    assertThat(places()).isEqualTo(before);
  }

  @Test
  void the_graph_is_saved_as_a_drawing() {
    tab().open("graph");
    assertThat(tab().saved("SVG")).startsWith("<svg").contains("Belvania</text>");
    assertThat(tab().saved("PNG")).contains("PNG");
  }

  @Test
  void the_time_slider_narrows_the_graph() {
    tab().open("graph");
    tab().page().getByLabel("Until month").press("ArrowLeft");
    tab().addressHas("until=");
    tab().settled();
    assertThat(tab().chips()).containsText("until");
  }

  @Test
  void a_click_on_the_time_line_narrows_the_days() {
    tab().open("timeline");
    assertThat(tab().page().locator(".moments .card").first()).isVisible();
    tab().page().locator(".chart a").first().click();
    tab().addressHas("since=");
    tab().addressHas("until=");
  }

  @Test
  void shipments_are_together_by_their_way_and_can_be_sorted() {
    tab().open("shipments");
    assertThat(tab().page().locator(".flow").first()).containsText("→");
    tab().page().locator("thead a").filter(with("Quantity")).click();
    tab().settled();
    assertThat(tab().page().locator("th[aria-sort=ascending]")).containsText("Quantity");
    assertThat(tab().page().locator(".flow")).hasCount(0);
  }

  @Test
  void what_is_seen_is_saved_as_csv_and_json() {
    tab().open("claims?stance=denies");
    assertThat(tab().saved("CSV").lines().skip(1))
        .isNotEmpty()
        .allMatch(row -> row.contains(",denies,"));
    assertThat(JsonParser.parseString(tab().saved("JSON")).getAsJsonArray()).isNotEmpty();
  }

  @Test
  void a_saved_query_is_asked_and_opened_as_sparql() {
    tab().open("sparql/who-claimed");
    tab().page().getByLabel("actor").fill("China");
    tab().page().getByLabel("attitude").fill("worried");
    tab().page().getByRole(AriaRole.BUTTON, named("Ask")).click();
    assertThat(tab().page().locator(".answer td").filter(with("Pavlo Klimkin")).first())
        .isVisible();
    tab().addressHas("attitude=worried");
    tab().page().getByText("Open as SPARQL").click();
    assertThat(tab().page().locator(".CodeMirror")).isVisible();
    assertThat(tab().page().locator(".answer td").filter(with("Pavlo Klimkin")).first())
        .isVisible();
  }

  @Test
  void claims_are_asked_for_as_sparql_too() {
    tab().open("claims?stance=denies");
    tab().page().getByText("This as SPARQL").click();
    assertThat(tab().page().locator(".answer tbody tr").first()).isVisible();
    assertThat(tab().page().locator(".CodeMirror")).containsText("SELECT");
  }

  @Test
  void a_query_is_written_and_asked_by_keys() {
    tab().open("sparql");
    tab().page().getByLabel("SPARQL query").focus();
    tab().page().keyboard().press("Control+A");
    tab().page().keyboard().insertText("ASK { ?a a <https://w3id.org/hearsay/ns#Assertion> }");
    tab().page().keyboard().press("Control+Enter");
    assertThat(tab().page().locator(".message")).hasText("Yes.");
  }

  @Test
  void what_is_wrong_with_a_query_is_said() {
    tab().open("sparql?query=SELECT+nonsense");
    assertThat(tab().page().locator(".message.bad")).not().isEmpty();
    tab().forgive("status of 400");
  }

  private String click(String kind) {
    List<?> place = (List<?>) tab().page().evaluate(PLACE, kind);
    tab().page().mouse().click(number(place.get(1)), number(place.get(2)));
    tab().settled();
    return String.valueOf(place.get(0));
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private Object places() {
    return tab()
        .page()
        .evaluate(
            "() => document.querySelector('.canvas')._cyreg.cy.nodes().map((node) => node.id() + Math.round(node.position('x')))");
  }

  private Locator panel() {
    return tab().page().locator(".panel");
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
