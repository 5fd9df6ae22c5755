package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphsTest {
  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream()
        .map(p -> p.span().in(text).replace("\r\n", "|").replace('\n', '|'))
        .toList();
  }

  @Test
  void long_lines_are_paragraphs() {
    String line = "The harbour is open. ".repeat(10).strip();
    assertThat(paragraphs(line + "\n" + line + "\r\n\r\n  " + line + " \n"))
        .containsExactly(line, line, line);
  }

  @Test
  void wrapped_lines_are_joined_up_to_the_next_empty_one() {
    String text =
        """
        The harbour of Port Senn was opened again on Monday after three weeks. The
        mayor of the town said at noon that she was pleased and that the pilots were
        pleased, too.

        She had promised it.
        """;
    List<String> expected =
        List.of(
            "The harbour of Port Senn was opened again on Monday after three weeks. The|mayor of"
                + " the town said at noon that she was pleased and that the pilots were|pleased,"
                + " too.",
            "She had promised it.");
    assertThat(paragraphs(text)).isEqualTo(expected);
    assertThat(paragraphs(text.replace("\n", "\r\n"))).isEqualTo(expected);
  }

  @Test
  void very_narrow_lines_are_not_taken_for_wrapped() {
    assertThat(paragraphs("The harbour of\nPort Senn was\nopened again on\nMonday.")).hasSize(4);
  }

  @Test
  void short_lines_that_are_not_full_stay_apart() {
    String text =
        """
        The harbour of Port Senn was opened again on Monday after three weeks.
        Ten boats
        Mayor falls into harbour and out again before lunch
        Soup
        """;
    assertThat(paragraphs(text)).hasSize(4);
  }

  @Test
  void a_dash_begins_a_paragraph() {
    String text =
        """
        – Is the harbour of Port Senn open again, and are the pilots at work? Are
        they all?
        – They are, and I have seen every one of them this morning. They looked to
        me as if they had slept well.
        """;
    assertThat(paragraphs(text)).hasSize(2);
  }

  @Test
  void stars_around_a_paragraph_are_emphasis() {
    List<Paragraph> paragraphs = Paragraphs.of("**Is it open?**\n\nIt is.");
    assertThat(paragraphs).extracting(Paragraph::emphasised).containsExactly(true, false);
    assertThat(paragraphs.getFirst().span().start()).isEqualTo(2);
  }
}
