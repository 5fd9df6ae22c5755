package hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearsay.link.Copies.Copy;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private static final String FERRY =
      """
      The harbour master of Senn said on Monday that the ferry to Durn would not sail before the
      summer, because its engine had been taken out for repair in Velmora. The 1,200 commuters who
      cross the bay every day must take the coast road, which is closed at night while workers
      mend two bridges near Alder Point. Mayor Ilva Marrec asked the government in Durn for buses.
      A spokesman for the transport ministry, Tomas Quill, said that the money had been granted
      and that the first six buses would arrive within the week.
      """;

  private static final String MINE =
      """
      Belvanian miners have found a seam of copper below the old workings at Hask, their union
      said. Goran Vesh, who has led the union since 2019, told members that 340 of them could be
      taken back as soon as the shaft was pumped dry. The company, Hask Minerals, would not
      confirm the find and spoke of early samples, which showed no more than 2 percent of metal.
      Villagers want the slag heaps removed before any digging begins again.
      """;

  private final Copies copies = new Copies();

  private void add(String article, int days, String text) {
    copies.add(article, Optional.of(MONDAY.plusDays(days)), text);
  }

  @Test
  void an_edited_article_is_a_copy_of_the_earlier_one() {
    add("first", 0, FERRY);
    add("second", 1, FERRY.replace("asked the government", "begged the cabinet"));
    assertThat(copies.all())
        .singleElement()
        .returns("second", Copy::article)
        .returns("first", Copy::original);
  }

  @Test
  void what_was_published_first_is_the_original_though_it_came_later() {
    add("second", 1, FERRY);
    add("first", 0, FERRY);
    assertThat(copies.all()).containsExactly(new Copy("second", "first", 1));
  }

  @Test
  void of_two_of_one_day_the_one_that_came_first_is_the_original() {
    add("first", 0, FERRY);
    add("second", 0, FERRY);
    add("third", 0, FERRY);
    assertThat(copies.all())
        .containsExactly(new Copy("second", "first", 1), new Copy("third", "first", 1));
  }

  @Test
  void an_article_put_together_from_two_has_both_as_originals() {
    add("ferry", 0, FERRY);
    add("mine", 0, MINE);
    add("both", 1, FERRY + MINE);
    assertThat(copies.all())
        .extracting(Copy::article, Copy::original)
        .containsExactlyInAnyOrder(tuple("both", "ferry"), tuple("both", "mine"));
  }

  @Test
  void a_shortened_article_is_a_copy() {
    add("long", 0, FERRY);
    add("short", 0, FERRY.substring(0, FERRY.length() / 3));
    assertThat(copies.all()).extracting(Copy::article).containsExactly("short");
  }

  @Test
  void an_update_of_an_update_goes_back_to_the_first() {
    String[] parts = FERRY.split("(?<=\\.)\\s", -1);
    add("first", 0, parts[0] + " " + parts[1]);
    add("second", 0, parts[0] + " " + parts[1] + " " + parts[2] + " " + parts[3]);
    add("third", 0, parts[1] + " " + parts[2] + " " + parts[3]);
    assertThat(copies.all())
        .extracting(Copy::article, Copy::original)
        .contains(tuple("third", "second"));
    assertThat(Copies.ancestors(copies.all()).get("third")).containsExactly("second", "first");
  }

  @Test
  void two_stories_are_no_copies() {
    add("ferry", 0, FERRY);
    add("mine", 0, MINE);
    assertThat(copies.all()).isEmpty();
  }

  @Test
  void a_formula_with_other_names_and_numbers_is_no_copy() {
    String formula =
        "%s is issuing a %d mln dlr bond due June %d paying %s pct and priced at %d, lead manager"
            + " %s said. The bond is available in denominations of one thousand dlrs and will be"
            + " listed in %s. The selling concession is one pct while management and underwriting"
            + " combined pays three eighths pct. Payment date is %s.";
    add(
        "one",
        0,
        formula.formatted("Ostland Bank", 100, 1992, "7-1/8", 101, "Durn Trust", "Senn", "May 4"));
    add(
        "other",
        0,
        formula.formatted("Hask Minerals", 75, 1994, "8", 99, "Velmora Corp", "Alder", "June 1"));
    assertThat(copies.all()).isEmpty();
  }

  @Test
  void what_comes_back_every_week_is_no_copy() {
    String weekly =
        "The Bank of Senn entered the money market to arrange repurchase agreements, a spokesman"
            + " said. Dealers said that funds were trading at %s pct at the time and that they had"
            + " expected the operation.";
    add("this week", 0, weekly.formatted("6-1/8"));
    add("next week", 7, weekly.formatted("6"));
    assertThat(copies.all()).isEmpty();
  }
}
