package hearsay.explore;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ExampleStore;
import hearsay.store.SampleStore;
import hearsay.store.Store;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people see of the claims: groups, facets, names and search lines. */
class ViewTest {
  private static final Store STORE = Store.inMemory();
  private static final Explorer EXPLORER = new Explorer(STORE);

  @BeforeAll
  static void fill() {
    SampleStore.fill(STORE);
    ExampleStore.fill(STORE);
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static View view(String filter) {
    return EXPLORER.view(Filter.parse(filter), new Page(0, 200, Page.Sort.SOURCES));
  }

  private static List<String> understood(String line) {
    return EXPLORER.understand(line).stream()
        .map(condition -> condition.name() + " " + condition.label())
        .toList();
  }

  private static List<Facet.Value> facet(String filter, String name) {
    return view(filter).facets().stream()
        .filter(facet -> facet.name().equals(name))
        .findFirst()
        .orElseThrow()
        .values();
  }

  @Test
  void every_claim_is_in_one_group() {
    View all = view("kind=state");
    assertThat(all.groups().items().stream().mapToInt(Group::claims).sum()).isEqualTo(all.total());
    assertThat(all.groups().items()).extracting(Group::key).doesNotHaveDuplicates();
  }

  @Test
  void who_affirms_and_who_denies_stand_in_one_group() {
    assertThat(view("kind=shipment").groups().items())
        .anySatisfy(
            group -> {
              assertThat(group.affirmedBy()).isNotEmpty();
              assertThat(group.deniedBy()).isNotEmpty();
            });
  }

  @Test
  void a_shipment_is_titled_by_its_way() {
    assertThat(view("sender==North Korea&recipient==Russia").groups().items())
        .extracting(Group::title)
        .allSatisfy(title -> assertThat(title).startsWith("North Korea → Russia · "));
  }

  @Test
  void a_page_holds_its_part_of_the_groups() {
    List<Group> all = view("").groups().items();
    Paged<Group> part = EXPLORER.view(Filter.ALL, new Page(2, 3, Page.Sort.SOURCES)).groups();
    assertThat(part.total()).isEqualTo(view("").groups().total());
    assertThat(part.items()).isEqualTo(all.subList(2, 5));
  }

  @Test
  void an_actor_is_counted_for_those_who_belong_to_it() {
    assertThat(facet("", "source"))
        .filteredOn(value -> value.label().equals("Russia"))
        .singleElement()
        .satisfies(
            value ->
                assertThat(view("source=" + value.value()).total())
                    .isEqualTo(value.count())
                    .isGreaterThan(view("source==" + value.value()).total()));
  }

  @Test
  void months_stand_in_their_order_and_are_values_of_since_and_until() {
    List<Facet.Value> months = facet("", "month");
    assertThat(months).extracting(Facet.Value::value).isSorted();
    String month = months.getFirst().value();
    assertThat(view("since=" + month + "&until=" + month).total())
        .isEqualTo(months.getFirst().count());
  }

  @Test
  void a_word_for_two_attitudes_is_understood_as_both() {
    assertThat(EXPLORER.understand("China worried"))
        .extracting(Condition::value)
        .contains("worried");
  }

  @Test
  void who_says_it_is_a_source_and_anyone_else_is_whom_it_is_about() {
    assertThat(understood("Russia said Ukraine")).containsExactly("source Russia", "about Ukraine");
    assertThat(understood("according to Russia")).containsExactly("source Russia");
    assertThat(understood("Ukraine said by Russia"))
        .containsExactly("about Ukraine", "source Russia");
  }

  @Test
  void from_and_to_tell_the_way_of_goods() {
    assertThat(understood("shells from North Korea to Russia"))
        .containsExactly("goods artillery shells", "sender North Korea", "recipient Russia");
  }

  @Test
  void what_nobody_is_called_is_looked_for_in_the_words() {
    assertThat(understood("hold on \"the North Korean leader\" zeppelin"))
        .containsExactly("q hold \"the North Korean leader\" zeppelin");
  }

  @Test
  void the_pronoun_who_is_not_the_health_organization() {
    assertThat(understood("who is worried about Kim")).noneMatch(part -> part.contains("Health"));
  }

  @Test
  void names_are_completed_by_any_of_their_words() {
    assertThat(EXPLORER.complete("korea", 5))
        .extracting(Suggestion::label)
        .contains("North Korea", "South Korea");
    assertThat(EXPLORER.complete("", 5)).isEmpty();
    assertThat(EXPLORER.complete("orea", 5)).isEmpty();
  }
}
