package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LayoutTest {
  private static final String LEAD =
      "The harbour opened on Monday after three weeks, the mayor of Port Senn said at noon.";

  private static Layout.Marked mark(String text) {
    return new Layout(new Boilerplate(), new Outlets())
        .mark(text, Paragraphs.of(text), Optional.empty());
  }

  private static List<String> blocks(String text) {
    return mark(text).blocks().stream()
        .map(block -> block.kind() + " " + block.span().in(text))
        .toList();
  }

  @Test
  void a_dateline_is_set_apart_and_names_the_agency() {
    String text = "Harbour opens again\n\nPORT SENN, Morania (Reuters) - " + LEAD;
    assertThat(blocks(text))
        .containsExactly(
            "HEADLINE Harbour opens again",
            "BYLINE PORT SENN, Morania (Reuters) -",
            "PARAGRAPH " + LEAD);
    assertThat(mark(text).metadata().outlet()).contains("Reuters");
  }

  @Test
  void a_headline_that_is_glued_to_the_text_is_set_apart() {
    assertThat(blocks("Harbour in Nagorno-Senn Opens After Three Weeks-PORT SENN — -" + LEAD))
        .containsExactly(
            "HEADLINE Harbour in Nagorno-Senn Opens After Three Weeks",
            "BYLINE PORT SENN — -",
            "PARAGRAPH " + LEAD);
    assertThat(mark("Harbour Opens After Three Weeks -" + LEAD).metadata().title())
        .contains("Harbour Opens After Three Weeks");
    String plain = "The mayor of Port Senn-Marrec said at noon that the harbour had opened.";
    assertThat(blocks(plain)).containsExactly("PARAGRAPH " + plain);
    String headline = "Mayor Bo Marrec Visits Port Senn-Marrec\n\n" + LEAD;
    assertThat(mark(headline).metadata().title())
        .contains("Mayor Bo Marrec Visits Port Senn-Marrec");
  }

  @Test
  void the_mark_at_the_end_of_a_dispatch_is_not_read() {
    for (String mark : List.of(" -0-", "-0-", " -30-", " (END)", " ###")) {
      assertThat(blocks("Harbour opens\n\n" + LEAD + mark))
          .containsExactly("HEADLINE Harbour opens", "PARAGRAPH " + LEAD);
    }
    String ended = "The mayor said that the talks would go on to the very end (Friday)";
    assertThat(blocks("Harbour opens\n\n" + ended)).contains("PARAGRAPH " + ended);
  }

  @Test
  void names_that_ran_into_their_neighbours_are_set_apart() {
    assertThat(Markup.clean("ComradeKim Jong Unvisited it,Kim Il Sung's hall, Kim Jong Il said."))
        .isEqualTo("Comrade Kim Jong Un visited it, Kim Il Sung's hall, Kim Jong Il said.");
    assertThat(Repairs.of("ComradeKim Jong Unvisited it."))
        .containsExactly("names ran into the words beside them in 2 places");
  }

  @Test
  void datelines_come_in_many_forms() {
    for (String dateline :
        List.of(
            "KYIV (AP) —",
            "DURN —",
            "Pyongyang, December 24 (KCNA) --",
            "SAN FRANCISCO, Sept. 28 (UPI) —",
            "LONDON/DURN, Oct 12 -")) {
      assertThat(blocks("Harbour opens again\n" + dateline + " " + LEAD))
          .contains("BYLINE " + dateline, "PARAGRAPH " + LEAD);
    }
  }

  @Test
  void an_aside_between_dashes_is_no_dateline() {
    String line = "Goran Vesh – he is the minister – said that the harbour of Durn was open.";
    assertThat(blocks("Harbour opens again\n" + line)).contains("PARAGRAPH " + line);
  }

  @Test
  void a_byline_with_a_date_tells_when() {
    String text = "Harbour opens again\n10- 13.09.2023, 16:06\n- 27,542\n" + LEAD;
    assertThat(blocks(text))
        .containsExactly(
            "HEADLINE Harbour opens again",
            "BYLINE 10- 13.09.2023, 16:06",
            "BYLINE - 27,542",
            "PARAGRAPH " + LEAD);
    assertThat(mark(text).metadata().published()).contains(LocalDate.of(2023, 9, 13));
  }

  @Test
  void the_link_to_the_original_names_the_outlet() {
    String text = LEAD + "\n\nRead the original article on The Moranian Courier";
    assertThat(mark(text).metadata().outlet()).contains("The Moranian Courier");
    assertThat(mark(LEAD + "\n\nSource: with agencies").metadata().outlet()).isEmpty();
    assertThat(mark(LEAD + "\n\nSource: Read Full Article").metadata().outlet()).isEmpty();
    assertThat(mark(LEAD + "\n\nSource: Durn Herald").metadata().outlet()).contains("Durn Herald");
  }

  @Test
  void journalists_who_ask_name_the_outlet() {
    String text = "The journalists of Durn24.org spoke about this with the mayor:\n\n" + LEAD;
    assertThat(mark(text).metadata().outlet()).contains("Durn24.org");
  }

  @Test
  void a_long_first_paragraph_is_no_headline() {
    String text = LEAD + " She was pleased.\n\n" + LEAD;
    assertThat(mark(text).blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
    assertThat(mark(text).metadata().title()).isEmpty();
  }

  @Test
  void links_after_a_heading_are_left_out_until_the_text_goes_on() {
    String text =
        String.join(
            "\n",
            LEAD,
            "Don’t miss…",
            "Mayor falls into harbour [REPORT]",
            "Ten boats you will love",
            "The mayor denied that she had fallen into the harbour.");
    assertThat(mark(text).blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.PARAGRAPH,
            Block.Kind.BOILERPLATE,
            Block.Kind.BOILERPLATE,
            Block.Kind.BOILERPLATE,
            Block.Kind.PARAGRAPH);
  }

  @Test
  void captions_are_left_out() {
    String caption = "Mayor Ada Lind and her dog at the harbour of Port Senn, September 13, 2023";
    String rest = LEAD + "\n\nShe was pleased.\n\nSo was her dog.\n\nThe pilots were not.";
    assertThat(blocks("Harbour opens again\n\n" + caption + "\n" + caption + "\n\n" + rest))
        .startsWith(
            "HEADLINE Harbour opens again",
            "BOILERPLATE " + caption,
            "BOILERPLATE " + caption,
            "PARAGRAPH " + LEAD);
  }

  @Test
  void a_paragraph_that_is_repeated_is_read_once() {
    assertThat(mark(LEAD + "\n\n" + LEAD).blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.BOILERPLATE);
  }
}
