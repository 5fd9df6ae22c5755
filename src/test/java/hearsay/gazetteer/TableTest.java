package hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableTest {
  @Test
  void a_quoted_cell_may_hold_commas_quotes_and_line_ends(@TempDir Path folder) throws IOException {
    Path csv = folder.resolve("a.csv");
    Files.writeString(csv, "name,note\n\"Harbour, Old\",\"called \"\"the\nport\"\"\"\nQuay,\n");
    List<Table.Row> rows = Table.csv(csv).rows();
    assertThat(rows).extracting(row -> row.get("name")).containsExactly("Harbour, Old", "Quay");
    assertThat(rows.getFirst().get("note")).isEqualTo("called \"the\nport\"");
  }

  @Test
  void a_cell_may_hold_several_values_and_a_row_may_end_early() {
    Table table = Table.tsv("# name\taliases\tnote\nQuay\tPier|Jetty\n");
    assertThat(table.rows().getFirst().list("aliases")).containsExactly("Pier", "Jetty");
    assertThat(table.rows().getFirst().list("note")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bodies.tsv", "groups.tsv", "institutions.tsv", "media.tsv", "people.tsv"})
  void our_tables_list_every_actor_once_and_in_order(String name) {
    List<String> names = Table.kept(name).rows().stream().map(row -> row.get("name")).toList();
    assertThat(names).isSorted().doesNotHaveDuplicates();
  }
}
