package hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {
  private static final List<String> COLUMNS = List.of("who", "said");

  @Test
  void columns_are_as_wide_as_they_need() {
    ResultTable table = new ResultTable(COLUMNS, List.of(List.of("Ina Veld", "so")));
    assertThat(table.render(80))
        .isEqualTo(
            """
            who       said
            --------  ----
            Ina Veld  so
            1 row
            """);
  }

  @Test
  void long_text_wraps_within_the_width() {
    ResultTable table =
        new ResultTable(COLUMNS, List.of(List.of("Ina Veld", "the port will close tomorrow")));
    assertThat(table.render(30))
        .isEqualTo(
            """
            who       said
            --------  --------------------
            Ina Veld  the port will close
                      tomorrow
            1 row
            """);
  }

  @Test
  void a_word_that_is_too_long_is_cut() {
    ResultTable table = new ResultTable(COLUMNS, List.of(List.of("x", "a".repeat(40))));
    assertThat(table.render(25).lines()).allMatch(line -> line.length() <= 25);
  }

  @Test
  void rows_become_lists_where_columns_would_be_too_narrow() {
    List<String> columns = List.of("who", "said", "where");
    List<String> row = List.of("a".repeat(20), "b".repeat(20), "c".repeat(20));
    assertThat(new ResultTable(columns, List.of(row)).render(40))
        .isEqualTo(
            """
            who    aaaaaaaaaaaaaaaaaaaa
            said   bbbbbbbbbbbbbbbbbbbb
            where  cccccccccccccccccccc

            1 row
            """);
  }

  @Test
  void a_column_without_any_value_is_left_out() {
    ResultTable table = new ResultTable(COLUMNS, List.of(List.of("Ina Veld", "")));
    assertThat(table.render(80)).startsWith("who\n");
  }

  @Test
  void no_rows_say_so() {
    assertThat(new ResultTable(COLUMNS, List.of()).render(80)).isEqualTo("no answer\n");
  }
}
