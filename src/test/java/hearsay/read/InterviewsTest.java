package hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InterviewsTest {
  private static List<String> blocks(String... lines) {
    String text = String.join("\n\n", lines);
    return new Layout(new Boilerplate(), new Outlets())
        .mark(text, Paragraphs.of(text), Optional.of("none")).blocks().stream()
            .map(block -> block.kind() + " " + block.span().in(text))
            .toList();
  }

  @Test
  void with_dashes_the_first_is_an_answer_if_it_does_not_ask() {
    assertThat(
            blocks(
                "We asked the mayor of Port Senn whether the harbour was open. She thought so:",
                "– I think it is open.",
                "It was open yesterday. Was it not?",
                "– Who opened it?",
                "– I did. Who else?",
                "– Thank you for that.",
                "– You are welcome."))
        .containsExactly(
            "PARAGRAPH We asked the mayor of Port Senn whether the harbour was open. She thought"
                + " so:",
            "ANSWER I think it is open.",
            "ANSWER It was open yesterday. Was it not?",
            "QUESTION Who opened it?",
            "ANSWER I did. Who else?",
            "QUESTION Thank you for that.",
            "ANSWER You are welcome.");
  }

  @Test
  void a_list_with_dashes_is_no_interview() {
    assertThat(
            blocks(
                "The conference agreed on three points that everybody could live with, he said:",
                "- The strait stays open.",
                "- Nobody is searched.",
                "- Pilots are paid."))
        .allMatch(block -> block.startsWith("PARAGRAPH"));
  }

  @Test
  void letters_tell_question_from_answer() {
    assertThat(
            blocks(
                "The mayor of Port Senn spoke to us between two ships and a cup of tea.",
                "Q: Is it open?",
                "A: It is.",
                "I have seen it.",
                "Q. Tell us more.",
                "A. No."))
        .containsExactly(
            "PARAGRAPH The mayor of Port Senn spoke to us between two ships and a cup of tea.",
            "QUESTION Is it open?",
            "ANSWER It is.",
            "ANSWER I have seen it.",
            "QUESTION Tell us more.",
            "ANSWER No.");
  }

  @Test
  void names_before_colons_tell_who_asks_and_stay() {
    assertThat(
            blocks(
                "The mayor of Port Senn spoke to us between two ships and a cup of tea.",
                "ALVIK: Is it open?",
                "LIND: It is. I have seen it.",
                "ALVIK: Tell us more.",
                "LIND: Why?",
                "ALVIK: Why not?"))
        .contains("QUESTION ALVIK: Is it open?", "ANSWER LIND: It is. I have seen it.")
        .contains("QUESTION ALVIK: Tell us more.", "ANSWER LIND: Why?");
  }

  @Test
  void a_table_of_names_is_no_interview() {
    assertThat(
            blocks(
                "The results of the elections in Morania came in late on Sunday, officials said.",
                "Port Senn: 12 seats",
                "Ambel: 3 seats",
                "Durn: none"))
        .allMatch(block -> block.startsWith("PARAGRAPH"));
  }

  @Test
  void bold_questions_are_answered_by_what_follows() {
    assertThat(
            blocks(
                "The mayor of Port Senn spoke to us between two ships and a cup of tea.",
                "**Is it open?**",
                "It is.",
                "**Who opened it?**",
                "I did.",
                "And my dog."))
        .containsExactly(
            "PARAGRAPH The mayor of Port Senn spoke to us between two ships and a cup of tea.",
            "QUESTION Is it open?",
            "ANSWER It is.",
            "QUESTION Who opened it?",
            "ANSWER I did.",
            "ANSWER And my dog.");
  }

  @Test
  void a_transcript_in_quotation_marks_ends_with_them() {
    assertThat(
            blocks(
                "The mayor of Port Senn was on the radio. A part of the transcript follows here:",
                "\"ALVIK: Is it open?",
                "\"LIND: It is.",
                "\"ALVIK: Who opened it?",
                "\"LIND: I did.\"",
                "The radio has 3,000 listeners."))
        .contains("ANSWER \"LIND: I did.\"", "PARAGRAPH The radio has 3,000 listeners.");
  }
}
