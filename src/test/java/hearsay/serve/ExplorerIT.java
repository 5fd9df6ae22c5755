package hearsay.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import hearsay.store.Store;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

/** Searching, narrowing and reading in a real browser. */
class ExplorerIT extends BrowserTest {
  private static final String HOSTILE = "https://w3id.org/hearsay/article/hostile";

  @Override
  void prepare(Store examples) {
    Model hostile = RDFDataMgr.loadModel("hearsay/serve/hostile.ttl");
    examples.put(HOSTILE, hostile);
  }

  @Test
  void a_line_in_plain_words_finds_who_claimed_it() {
    tab().open("claims").search("China worried");
    assertThat(tab().chips()).hasCount(2);
    assertThat(tab().cards().filter(with("Pavlo Klimkin")).first()).isVisible();
    assertThat(tab().line()).hasValue("");
  }

  @Test
  void words_that_no_one_is_called_are_looked_for_in_the_text() {
    tab().open("claims").search("\"foreign minister until 2019\"");
    tab().addressHas("q=");
    assertThat(tab().cards()).not().hasCount(0);
    for (String card : tab().cards().allTextContents()) {
      assertThat(card).contains("foreign minister until 2019");
    }
  }

  @Test
  void names_are_completed_and_chosen_by_keys_alone() {
    tab().open("claims");
    tab().line().focus();
    tab().page().keyboard().type("Chi");
    assertThat(options().first()).isVisible();
    tab().page().keyboard().press("ArrowDown");
    assertThat(options().first()).hasAttribute("aria-selected", "true");
    assertThat(tab().line()).hasAttribute("aria-activedescendant", "completion-0");
    tab().page().keyboard().press("Enter");
    assertThat(tab().chips()).hasCount(1);
    assertThat(tab().chips()).containsText("China");
    tab().page().keyboard().press("Backspace");
    assertThat(tab().chips()).hasCount(0);
  }

  @Test
  void escape_closes_the_completions() {
    tab().open("claims");
    tab().line().pressSequentially("Rus");
    assertThat(options().first()).isVisible();
    tab().line().press("Escape");
    assertThat(tab().page().locator("#completions")).isHidden();
    assertThat(tab().line()).hasAttribute("aria-expanded", "false");
  }

  @Test
  void the_whole_page_is_reached_by_the_tab_key() {
    tab().open("claims");
    tab().page().keyboard().press("Tab");
    assertThat(tab().page().locator(".skip")).isFocused();
    for (int press = 0; press < 12; press++) {
      tab().page().keyboard().press("Tab");
    }
    tab().line().focus();
    tab().page().keyboard().press("Tab");
    assertThat(tab().page().locator(".line button")).isFocused();
    tab().page().keyboard().press("Tab");
    assertThat(tab().page().locator(".facet summary").first()).isFocused();
  }

  @Test
  void a_facet_narrows_and_its_count_is_right() {
    tab().open("claims");
    Locator denies = tab().facet("Affirmed or denied", "denies");
    int expected = Integer.parseInt(denies.locator(".count").textContent());
    denies.locator("input").check();
    tab().settled();
    tab().addressHas("stance=denies");
    assertThat(tab().page().locator(".sum")).containsText(expected + " claim");
    assertThat(tab().page().locator(".groups .card:not(.denies)")).hasCount(0);
    assertThat(tab().facet("Affirmed or denied", "denies").locator("input")).isFocused();
  }

  @Test
  void a_chip_is_taken_away() {
    tab().open("claims?stance=denies&certainty=certain");
    assertThat(tab().chips()).hasCount(2);
    tab().chips().first().click();
    tab().settled();
    assertThat(tab().hash()).isEqualTo("#/claims?certainty=certain");
  }

  @Test
  void claims_of_one_content_are_together_with_who_denies_it() {
    tab().open("claims?stance=denies&kind=shipment");
    assertThat(tab().page().locator(".group .verdict.denies").first()).containsText("denied by");
    assertThat(tab().page().locator(".group .counts").first()).containsText("origin");
  }

  @Test
  void a_card_leads_to_its_words_and_back() {
    tab().open("claims").search("China worried");
    String before = tab().hash();
    Locator card = tab().cards().filter(with("Pavlo Klimkin")).first();
    String said = card.locator(".content").first().textContent();
    card.locator(".read").click();
    tab().settled();
    tab().addressHas("#/article/");
    Locator lit = tab().page().locator(".text .seg.lit");
    assertThat(lit.first()).isVisible();
    assertThat(String.join("", lit.allTextContents())).contains(said);
    assertThat(tab().page().locator(".beside .lit")).containsText("Pavlo Klimkin");
    tab().page().goBack();
    tab().settled();
    assertThat(tab().hash()).isEqualTo(before);
    assertThat(tab().cards().filter(with("Pavlo Klimkin")).first()).isVisible();
  }

  @Test
  void words_in_the_text_lead_to_their_card() {
    tab().open("articles");
    tab().page().getByText("China has reason to worry about Kim").first().click();
    tab().settled();
    assertThat(tab().page().locator(".beside .lit")).hasCount(0);
    tab().page().locator(".text .seg.cue").nth(1).click();
    assertThat(tab().page().locator(".beside .lit")).hasCount(1);
    tab().addressHas("claim=");
    tab().page().locator(".text .ref").nth(2).click();
    assertThat(tab().page().locator(".beside .lit .number")).hasText("3");
  }

  @Test
  void the_text_is_shown_as_it_is_stored() {
    tab().open("article/hostile");
    assertThat(tab().page().locator(".text").textContent().replaceAll("(?<=said)1", ""))
        .contains("<b>Durn</b> is worried, <img src=x onerror=alert(1)> said");
  }

  @Test
  void markup_in_articles_never_runs() {
    for (String view :
        List.of("claims", "article/hostile", "articles", "graph", "timeline", "sparql/articles")) {
      tab().open(view);
      assertThat(tab().page().locator("main img, main script, main b")).hasCount(0);
    }
    tab().open("claims").line().pressSequentially("<img");
    tab().settled();
    assertThat(tab().page().locator("#bar img")).hasCount(0);
  }

  @Test
  void what_is_wrong_is_said_in_words() {
    tab().page().route("**/api/claims*", route -> route.abort());
    tab().page().navigate(tab().start() + "#/claims");
    assertThat(tab().page().getByRole(AriaRole.ALERT)).containsText("The server does not answer.");
    tab().forgive("Failed to load resource");
  }

  private Locator options() {
    return tab().page().getByRole(AriaRole.OPTION);
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
