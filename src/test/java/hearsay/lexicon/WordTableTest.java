package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.HearsayException;
import org.junit.jupiter.api.Test;

class WordTableTest {
  @Test
  void rows_are_found_by_their_first_column() {
    WordTable table = WordTable.parse("acts.tsv", 1, "# lemma\tact\tnote\ndeny\ths:Denial\n");
    assertThat(table.column("act")).containsEntry("deny", "hs:Denial");
    assertThat(table.column("note")).containsEntry("deny", "");
  }

  @Test
  void a_comment_is_no_row() {
    assertThat(WordTable.parse("acts.tsv", 1, "# lemma\n# counted by hand\nsay\n").rows())
        .hasSize(1);
  }

  @Test
  void a_word_listed_twice_is_named_with_its_line() {
    assertThatThrownBy(() -> WordTable.parse("acts.tsv", 1, "# lemma\tact\nsay\ta\nsay\tb\n"))
        .isInstanceOf(HearsayException.class)
        .hasMessage("acts.tsv:3 lists say a second time.");
  }

  @Test
  void a_row_with_too_many_cells_is_named_with_its_line() {
    assertThatThrownBy(() -> WordTable.parse("acts.tsv", 1, "# lemma\nsay\ta\n"))
        .isInstanceOf(HearsayException.class)
        .hasMessageStartingWith("acts.tsv:2 has 2 cells");
  }

  @Test
  void a_word_where_a_number_is_due_is_named() {
    WordTable table = WordTable.parse("weights.tsv", 1, "# lemma\tseen\nsay\tmany\n");
    assertThatThrownBy(() -> table.rows().getFirst().number("seen"))
        .isInstanceOf(HearsayException.class)
        .hasMessage("weights.tsv:2 holds 'many' as seen.");
  }

  @Test
  void a_key_may_span_columns() {
    WordTable table = WordTable.parse("frames.tsv", 2, "# lemma\tframe\nsay\tccomp\nsay\tobj\n");
    assertThat(table.rows()).hasSize(2);
  }
}
